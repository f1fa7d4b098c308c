import type { Kysely } from 'kysely';
import { RecentMap } from '../../documents/recent-map.js';
import type { DocumentStore, PutReport } from '../store.js';
import type { VersionedDocument } from '../versioned-document.js';
import { documentsLock } from './documents-lock.js';
import type { ParsedRecords } from './parsed-records.js';
import { putShare } from './put-share.js';
import { assemble, listVersion, readScope, scopeVersion } from './read-scope.js';
import { splitDocument } from './split-document.js';
import type { DocumentShare } from './split-document.js';
import type { Tables } from './tables.js';
import type { Database } from './write-transaction.js';

async function readList(db: Kysely<Tables>, kind: 'event' | 'network'): Promise<VersionedDocument> {
  const collection = kind === 'event' ? 'events' : 'networks';
  const rows = await db
    .selectFrom('records')
    .select('json')
    .where('kind', '=', kind)
    .where('collection', '=', collection)
    .orderBy('scope_id')
    .execute();
  const records = rows.map(({ json }) => JSON.parse(json) as unknown);
  return { version: await listVersion(db, kind), document: assemble({ [collection]: records }) };
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

async function putShares(db: Kysely<Tables>, shares: readonly DocumentShare[]): Promise<PutReport> {
  let report = nothing;
  for (const share of shares) report = add(report, await putShare(db, share));
  return report;
}

const keptVersions = 256;

/** Answers what was answered before while the database says that no document was written since. */
function keptAnswers({ documentsToken }: Database) {
  const kept = new RecentMap<{ readonly token: string; readonly value: unknown }>(keptVersions);
  return async <Value>(name: string, ask: () => Promise<Value>): Promise<Value> => {
    const token = documentsToken?.();
    if (token === undefined) return ask();
    const before = kept.get(name);
    if (before?.token === token) return before.value as Value;
    const value = await ask();
    // Written in the meantime: then the token has changed as well, and this is forgotten.
    kept.set(name, { token, value });
    return value;
  };
}

/** Records one to a row, as JSON, found by what they belong to. */
export function createSqlDocumentStore(database: Database, parsed: ParsedRecords): DocumentStore {
  const { db, write, changes } = database;
  const keep = keptAnswers(database);
  return {
    freshness: database.recentToken,
    versionOf: ({ kind, id }) => keep(JSON.stringify([kind, id]), () => scopeVersion(db, { kind, id })),
    read: (scope) => readScope(db, scope, parsed),
    listVersion: (kind) => keep(kind, () => listVersion(db, kind)),
    readList: (kind) => readList(db, kind),
    put: async (document) => {
      const shares = splitDocument(document);
      const report = await write((trx) => putShares(trx, shares), [documentsLock]);
      for (const { scope } of shares) if (scope.kind === 'event') changes.tell(scope.id);
      return report;
    },
  };
}
