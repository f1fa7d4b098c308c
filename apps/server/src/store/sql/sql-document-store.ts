import type { Kysely } from 'kysely';
import type { DocumentStore, PutReport } from '../store.js';
import type { VersionedDocument } from '../versioned-document.js';
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

/** The lock of all documents: networks read each other's actors. */
export const documentsLock = 'documents';

/** Records one to a row, as JSON, found by what they belong to. */
export function createSqlDocumentStore({ db, write, changes }: Database, parsed: ParsedRecords): DocumentStore {
  return {
    versionOf: (scope) => scopeVersion(db, scope),
    read: (scope) => readScope(db, scope, parsed),
    listVersion: (kind) => listVersion(db, kind),
    readList: (kind) => readList(db, kind),
    put: async (document) => {
      const shares = splitDocument(document);
      const report = await write((trx) => putShares(trx, shares), [documentsLock]);
      for (const { scope } of shares) if (scope.kind === 'event') changes.tell(scope.id);
      return report;
    },
  };
}
