import type { NetworkWrites } from '@geflecht/core/schema';
import type { Kysely } from 'kysely';
import { sha256 } from '../../platform.js';
import type { EditReceipt, NetworkEdit } from '../network-store.js';
import type { Tables } from './tables.js';

type Writes = NetworkWrites<EditReceipt>;
type Edit = Pick<NetworkEdit<unknown>, 'networkId' | 'keyId' | 'submitKey' | 'bodyHash' | 'now' | 'setId'>;
type Place = Pick<Edit, 'networkId' | 'setId' | 'now'>;

/** Records to be stored and taken away together. */
export interface RecordWrites extends Pick<Writes, 'removed' | 'forgotten'> {
  readonly written: readonly { readonly collection: string; readonly id: string; readonly record: object }[];
}

const rowsPerInsert = 500;
const hour = 3_600_000;

/** How long the contents of removed records can come back. */
const removedKept = 24 * hour;
/** How long a repeated edit gets its first answer. */
const receiptsKept = 30 * 24 * hour;

async function takeAway(
  db: Kysely<Tables>,
  { removed }: RecordWrites,
  { networkId, setId, now }: Place,
): Promise<void> {
  for (const { collection, id, revision, record } of removed) {
    await db
      .deleteFrom('records')
      .where('kind', '=', 'network')
      .where('scope_id', '=', networkId)
      .where('collection', '=', collection)
      .where('id', '=', id)
      .execute();
    const state = { revision, set_id: setId, json: JSON.stringify(record), removed_at: now };
    await db
      .insertInto('removed_records')
      .values({ network_id: networkId, collection, id, ...state })
      .onConflict((conflict) => conflict.columns(['network_id', 'collection', 'id']).doUpdateSet(state))
      .execute();
  }
}

async function forgetSuggestions(
  db: Kysely<Tables>,
  { forgotten = [] }: RecordWrites,
  { networkId }: Place,
): Promise<void> {
  if (forgotten.length === 0) return;
  await db
    .deleteFrom('records')
    .where('kind', '=', 'network')
    .where('scope_id', '=', networkId)
    .where('collection', '=', 'suggestions')
    .where('id', 'in', forgotten)
    .execute();
}

async function lastPosition(db: Kysely<Tables>, networkId: string): Promise<number> {
  const { last } = await db
    .selectFrom('records')
    .select((select) => select.fn.max('position').as('last'))
    .where('kind', '=', 'network')
    .where('scope_id', '=', networkId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

async function writeRecords(db: Kysely<Tables>, { written }: RecordWrites, { networkId }: Place): Promise<void> {
  const after = await lastPosition(db, networkId);
  const rows = written.map(({ collection, id, record }, index) => ({
    kind: 'network',
    scope_id: networkId,
    collection,
    id,
    position: after + 1 + index,
    revision: (record as { readonly revision?: number }).revision ?? 1,
    json: JSON.stringify(record),
  }));
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await db
      .insertInto('records')
      .values(rows.slice(from, from + rowsPerInsert))
      .onConflict((conflict) =>
        conflict
          .columns(['kind', 'scope_id', 'collection', 'id'])
          .doUpdateSet((row) => ({ revision: row.ref('excluded.revision'), json: row.ref('excluded.json') })),
      )
      .execute();
  }
}

/** The next state's token follows from the present one and from what is written, so that nothing else need be read. */
async function nextVersion(
  db: Kysely<Tables>,
  { written, removed, forgotten }: RecordWrites,
  { networkId }: Place,
): Promise<void> {
  const scope = db.selectFrom('scopes').select('version').where('kind', '=', 'network').where('id', '=', networkId);
  const { version } = await scope.executeTakeFirstOrThrow();
  const next = sha256(JSON.stringify([version, written, removed, forgotten]));
  await db
    .updateTable('scopes')
    .set({ version: next })
    .where('kind', '=', 'network')
    .where('id', '=', networkId)
    .execute();
}

async function forget(db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .updateTable('removed_records')
    .set({ json: null })
    .where('removed_at', '<', now - removedKept)
    .execute();
  await db
    .deleteFrom('network_submits')
    .where('stored_at', '<', now - receiptsKept)
    .where((where) =>
      // Whoever made a suggestion is known as long as it is there, so that it can be withdrawn.
      where.not(
        where.exists(
          where
            .selectFrom('records')
            .select('records.id')
            .where('collection', '=', 'suggestions')
            .whereRef('records.scope_id', '=', 'network_submits.network_id')
            .whereRef('records.id', '=', 'network_submits.suggestion_id'),
        ),
      ),
    )
    .execute();
}

/** Stores records of a network and takes others away; its version is another one then. */
export async function writeNetworkRecords(db: Kysely<Tables>, writes: RecordWrites, place: Place): Promise<void> {
  await takeAway(db, writes, place);
  await writeRecords(db, writes, place);
  await forgetSuggestions(db, writes, place);
  await nextVersion(db, writes, place);
}

/** Stores what was decided about an edit, and the answer with it. */
export async function writeNetwork(db: Kysely<Tables>, writes: Writes, edit: Edit): Promise<void> {
  const { networkId, keyId, submitKey, bodyHash, now } = edit;
  const { receipt } = writes;
  await writeNetworkRecords(db, writes, edit);
  const suggestion = 'suggestionId' in receipt ? receipt.suggestionId : null;
  await db
    .insertInto('network_submits')
    .values({
      network_id: networkId,
      key_id: keyId,
      submit_key: submitKey,
      body_hash: bodyHash,
      receipt: JSON.stringify(receipt),
      suggestion_id: suggestion,
      stored_at: now,
    })
    .execute();
  await forget(db, now);
}
