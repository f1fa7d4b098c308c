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

function rowFor(
  { collection, id, json }: StorableRecord,
  { kind, id: scopeId }: ScopeRef,
  [position, before]: readonly [number, RecordsTable | undefined],
): RecordsTable {
  const own = { kind, scope_id: scopeId, collection, id, position };
  const stated = typeof json['revision'] === 'number' ? json['revision'] : 1;
  if (before === undefined) return { ...own, revision: stated, json: JSON.stringify(json) };
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

async function removeRows(db: Kysely<Tables>, rows: readonly RecordsTable[]): Promise<void> {
  for (const { kind, scope_id: scopeId, collection, id } of rows) {
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
  const rows = records.map((record, position) => rowFor(record, scope, [position, before.get(keyOf(record))]));
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
