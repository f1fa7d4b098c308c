import type { GeflechtDocument } from '@geflecht/core/document';
import { documentFormat, documentVersion } from '@geflecht/core/document';
import type { Kysely } from 'kysely';
import { sha256 } from '../../platform.js';
import type { DocumentStore, PutReport, ScopeRef, VersionedDocument } from '../store.js';
import { guestActors } from './guest-actors.js';
import { putShare } from './put-share.js';
import { splitDocument } from './split-document.js';
import type { RecordsTable, Tables } from './tables.js';
import type { Database } from './write-transaction.js';

type StoredRecord = Pick<RecordsTable, 'collection' | 'json'>;

function assemble(rows: readonly StoredRecord[], frame = '{}'): GeflechtDocument {
  const collections: Record<string, unknown[]> = {};
  for (const { collection, json } of rows) (collections[collection] ??= []).push(JSON.parse(json));
  const beside = JSON.parse(frame) as Readonly<Record<string, unknown>>;
  return { format: documentFormat, version: documentVersion, ...beside, ...collections } as unknown as GeflechtDocument;
}

/** A network shows actors of others too, so its state changes with theirs. */
async function versionOf(db: Kysely<Tables>, { kind, id }: ScopeRef): Promise<string | undefined> {
  const query = db.selectFrom('scopes').select('version').where('kind', '=', kind).where('id', '=', id);
  const own = (await query.executeTakeFirst())?.version;
  if (own === undefined || kind !== 'network') return own;
  return sha256(JSON.stringify([own, await listVersion(db, 'network'), await listVersion(db, 'actor')]));
}

async function read(db: Kysely<Tables>, ref: ScopeRef): Promise<VersionedDocument | undefined> {
  const { kind, id } = ref;
  const version = await versionOf(db, ref);
  const query = db.selectFrom('scopes').select('frame').where('kind', '=', kind).where('id', '=', id);
  const scope = await query.executeTakeFirst();
  if (scope === undefined || version === undefined) return undefined;
  const rows = await db
    .selectFrom('records')
    .select(['collection', 'json'])
    .where('kind', '=', kind)
    .where('scope_id', '=', id)
    .orderBy('position')
    .execute();
  const guests = kind === 'network' ? await guestActors(db, rows) : [];
  return { version, document: assemble([...rows, ...guests], scope.frame) };
}

async function listVersion(db: Kysely<Tables>, kind: ScopeRef['kind']): Promise<string> {
  const scopes = db.selectFrom('scopes').select(['id', 'version']).where('kind', '=', kind).orderBy('id');
  return sha256(JSON.stringify(await scopes.execute()));
}

async function readList(db: Kysely<Tables>, kind: 'event' | 'network'): Promise<VersionedDocument> {
  const collection = kind === 'event' ? 'events' : 'networks';
  const rows = await db
    .selectFrom('records')
    .select(['collection', 'json'])
    .where('kind', '=', kind)
    .where('collection', '=', collection)
    .orderBy('scope_id')
    .execute();
  const { [collection]: records = [], ...empty } = assemble(rows);
  return { version: await listVersion(db, kind), document: { ...empty, [collection]: records } };
}

const nothing: PutReport = { added: 0, changed: 0, removed: 0, unchanged: 0 };

function add(one: PutReport, other: PutReport): PutReport {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    removed: one.removed + other.removed,
    unchanged: one.unchanged + other.unchanged,
  };
}

/** Records one to a row, as JSON, found by what they belong to. */
export function createSqlDocumentStore({ db, write }: Database): DocumentStore {
  return {
    versionOf: (scope) => versionOf(db, scope),
    read: (scope) => read(db, scope),
    listVersion: (kind) => listVersion(db, kind),
    readList: (kind) => readList(db, kind),
    put: (document) =>
      write(async (trx) => {
        let report = nothing;
        for (const share of splitDocument(document)) report = add(report, await putShare(trx, share));
        return report;
      }),
  };
}
