import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange } from '@geflecht/core/network';
import type { NetworkState, RemovedRecord } from '@geflecht/core/schema';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { EditState } from '../network-store.js';
import { actorsNamedBy } from './actors-named-by.js';
import type { RemovedRecordsTable, Tables } from './tables.js';

/** Whose edit it is, and of which network. */
export interface EditPlace {
  readonly networkId: string;
  readonly keyId: string;
}

const actorIds = (changes: readonly NetworkChange[], op: NetworkChange['op']): readonly string[] =>
  changes.flatMap((change) => (change.op === op && change.collection === 'actors' ? [change.record.id] : []));

function removedRecord(row: RemovedRecordsTable): RemovedRecord {
  const record = row.json === null ? {} : { record: JSON.parse(row.json) as RemovedRecord['record'] };
  const { collection, id, revision, set_id: setId } = row;
  return { collection: collection as RemovedRecord['collection'], id, revision, setId, ...record };
}

/** What was removed before of the records that come back, and with them. */
async function removedBefore(
  db: Kysely<Tables>,
  networkId: string,
  changes: readonly NetworkChange[],
): Promise<readonly RemovedRecord[]> {
  const ids = changes.flatMap(({ op, record }) => (op === 'create' ? [record.id as string] : []));
  if (ids.length === 0) return [];
  const all = db.selectFrom('removed_records').selectAll().where('network_id', '=', networkId);
  const named = await all.where('id', 'in', ids).execute();
  const sets = [...new Set(named.map((row) => row.set_id))];
  if (sets.length === 0) return [];
  const others = await all.where('set_id', 'in', sets).execute();
  const rows = new Map([...named, ...others].map((row) => [`${row.collection} ${row.id}`, row]));
  return [...rows.values()].map(removedRecord);
}

function pattern(id: string): string {
  return `%${JSON.stringify(id).replace(/[\\%_]/g, '\\$&')}%`;
}

/** From how many ids on it costs less to read every record once than to look for each id. */
const manyIds = 4;

/** Actors of these that records of other networks use. */
async function usedElsewhere(
  db: Kysely<Tables>,
  networkId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const others = db
    .selectFrom('records')
    .select('json')
    .where('kind', '=', 'network')
    .where('scope_id', '!=', networkId)
    .where('collection', '!=', 'actors');
  const named = others.where((where) => where.or(ids.map((id) => sql<boolean>`json like ${pattern(id)} escape '\\'`)));
  const rows = await (ids.length > manyIds ? others : named).execute();
  const used = new Set(
    rows.flatMap(({ json }) => actorsNamedBy(JSON.parse(json) as Readonly<Record<string, unknown>>)),
  );
  return new Set(ids.filter((id) => used.has(id)));
}

/** Ids of these that actors of other networks, events or actors have. */
async function takenElsewhere(
  db: Kysely<Tables>,
  networkId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('records')
    .select('id')
    .where('collection', '=', 'actors')
    .where('id', 'in', ids)
    .where((where) => where.or([where('kind', '!=', 'network'), where('scope_id', '!=', networkId)]))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function madeByKey(db: Kysely<Tables>, { networkId, keyId }: EditPlace, suggestionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('network_submits')
    .select('submit_key')
    .where('network_id', '=', networkId)
    .where('key_id', '=', keyId)
    .where('suggestion_id', '=', suggestionId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Reads what an edit is decided on. */
export function editState(db: Kysely<Tables>, place: EditPlace, document: GeflechtDocument): EditState {
  const { networkId } = place;
  return {
    document,
    about: async (changes): Promise<NetworkState> => ({
      document,
      removed: await removedBefore(db, networkId, changes),
      usedElsewhere: await usedElsewhere(db, networkId, actorIds(changes, 'remove')),
      takenElsewhere: await takenElsewhere(db, networkId, actorIds(changes, 'create')),
    }),
    isAuthor: (suggestionId) => madeByKey(db, place, suggestionId),
  };
}
