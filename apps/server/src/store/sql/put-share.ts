import type { Kysely } from 'kysely';
import { sha256 } from '../../platform.js';
import type { PutReport } from '../store.js';
import type { ScopeRef } from '../versioned-document.js';
import type { DocumentShare, StorableRecord } from './split-document.js';
import type { RecordsTable, Tables } from './tables.js';

const rowsPerInsert = 500;

function keyOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return JSON.stringify([collection, id]);
}

/** A record's text without its revision, which counts writes and is no content. */
function contentOf(json: StorableRecord['json']): string {
  return JSON.stringify({ ...json, revision: undefined });
}

/** How a record was stored before, if it was. */
interface Earlier {
  readonly before?: RecordsTable | undefined;
  /** Its last revision, where it was removed. */
  readonly last?: number | undefined;
}

function rowFor(
  { collection, id, json, position }: StorableRecord & { readonly position: number },
  { kind, id: scopeId }: ScopeRef,
  { before, last }: Earlier,
): RecordsTable {
  const own = { kind, scope_id: scopeId, collection, id, position };
  const stated = typeof json['revision'] === 'number' ? json['revision'] : 1;
  if (before === undefined && last === undefined) return { ...own, revision: stated, json: JSON.stringify(json) };
  if (before === undefined) {
    const revision = Math.max(stated, Number(last) + 1);
    return { ...own, revision, json: JSON.stringify({ ...json, revision }) };
  }
  const isSame = contentOf(JSON.parse(before.json) as StorableRecord['json']) === contentOf(json);
  if (isSame) return { ...own, revision: before.revision, json: before.json };
  const revision = Math.max(stated, before.revision + 1);
  return { ...own, revision, json: JSON.stringify({ ...json, revision }) };
}

function isSameRow(one: RecordsTable | undefined, other: RecordsTable): boolean {
  return one?.json === other.json && one.position === other.position;
}

async function readRows(db: Kysely<Tables>, { kind, id }: ScopeRef): Promise<readonly RecordsTable[]> {
  return db.selectFrom('records').selectAll().where('kind', '=', kind).where('scope_id', '=', id).execute();
}

/** Last revisions of what was removed from a network, by record. */
async function lastRevisions(db: Kysely<Tables>, { kind, id }: ScopeRef): Promise<ReadonlyMap<string, number>> {
  if (kind !== 'network') return new Map();
  const removed = db.selectFrom('removed_records').select(['collection', 'id', 'revision']);
  const rows = await removed.where('network_id', '=', id).execute();
  return new Map(rows.map((row) => [keyOf(row), row.revision]));
}

async function writeRows(db: Kysely<Tables>, rows: readonly RecordsTable[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await db
      .insertInto('records')
      .values(rows.slice(from, from + rowsPerInsert))
      .onConflict((conflict) =>
        conflict.columns(['kind', 'scope_id', 'collection', 'id']).doUpdateSet((row) => ({
          position: row.ref('excluded.position'),
          revision: row.ref('excluded.revision'),
          json: row.ref('excluded.json'),
        })),
      )
      .execute();
  }
}

/** A record that comes back counts on, so that nobody takes it for the one they knew. */
async function keepRevision(db: Kysely<Tables>, { scope_id: networkId, ...row }: RecordsTable): Promise<void> {
  const { kind, collection, id, revision } = row;
  if (kind !== 'network') return;
  const state = { revision, set_id: `put ${collection} ${id}`, json: null, removed_at: 0 };
  await db
    .insertInto('removed_records')
    .values({ network_id: networkId, collection, id, ...state })
    .onConflict((conflict) => conflict.columns(['network_id', 'collection', 'id']).doUpdateSet(state))
    .execute();
}

async function removeRows(db: Kysely<Tables>, rows: readonly RecordsTable[]): Promise<void> {
  for (const row of rows) {
    const { kind, scope_id: scopeId, collection, id } = row;
    await keepRevision(db, row);
    await db
      .deleteFrom('records')
      .where('kind', '=', kind)
      .where('scope_id', '=', scopeId)
      .where('collection', '=', collection)
      .where('id', '=', id)
      .execute();
  }
}

function versionOf(frame: string, rows: readonly RecordsTable[]): string {
  const ordered = rows.map((row) => [row.collection, row.position, row.json] as const);
  const sorted = ordered.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return sha256(JSON.stringify([frame, sorted]));
}

async function writeScope(db: Kysely<Tables>, { kind, id }: ScopeRef, state: { frame: string; version: string }) {
  await db
    .insertInto('scopes')
    .values({ kind, id, ...state })
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(state))
    .execute();
}

/** Writes what belongs to one event, network or actor; counts what that changed. */
export async function putShare(db: Kysely<Tables>, share: DocumentShare): Promise<PutReport> {
  const { scope, records, isWhole } = share;
  const before = new Map((await readRows(db, scope)).map((row) => [keyOf(row), row]));
  const last = await lastRevisions(db, scope);
  const rows = records.map((record, position) => {
    const key = keyOf(record);
    return rowFor({ ...record, position }, scope, { before: before.get(key), last: last.get(key) });
  });
  const named = new Set(rows.map(keyOf));
  const others = [...before.values()].filter((row) => !named.has(keyOf(row)));
  const removed = isWhole ? others : [];
  const written = rows.filter((row) => !isSameRow(before.get(keyOf(row)), row));
  const added = written.filter((row) => !before.has(keyOf(row))).length;
  const frame = JSON.stringify(share.frame);
  await writeScope(db, scope, { frame, version: versionOf(frame, isWhole ? rows : [...others, ...rows]) });
  await writeRows(db, written);
  await removeRows(db, removed);
  const changed = written.length - added;
  return { added, changed, removed: removed.length, unchanged: rows.length - written.length };
}
