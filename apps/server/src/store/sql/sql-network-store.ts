import type { GeflechtDocument } from '@geflecht/core/document';
import type { Kysely } from 'kysely';
import type { EditAnswer, EditReceipt, NetworkEdit, NetworkStore } from '../network-store.js';
import { editState } from './edit-state.js';
import { eraseFromNetworks } from './erase-from-networks.js';
import type { ParsedRecords } from './parsed-records.js';
import { readScope, scopeVersion } from './read-scope.js';
import { documentsLock } from './documents-lock.js';
import type { Tables } from './tables.js';
import { writeNetwork } from './write-network.js';
import type { Database } from './write-transaction.js';

async function findSubmit<Refusal>(
  db: Kysely<Tables>,
  { networkId, keyId, submitKey }: NetworkEdit<Refusal>,
): Promise<EditAnswer<Refusal> | undefined> {
  const row = await db
    .selectFrom('network_submits')
    .select(['body_hash', 'receipt'])
    .where('network_id', '=', networkId)
    .where('key_id', '=', keyId)
    .where('submit_key', '=', submitKey)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { kind: 'known', bodyHash: row.body_hash, receipt: JSON.parse(row.receipt) as EditReceipt };
}

/** The network as it is within the transaction; not read again where its version is the known one. */
async function present<Refusal>(
  db: Kysely<Tables>,
  { networkId, known }: NetworkEdit<Refusal>,
  parsed: ParsedRecords,
): Promise<GeflechtDocument | undefined> {
  const scope = { kind: 'network', id: networkId } as const;
  if (known !== undefined && known.version === (await scopeVersion(db, scope))) return known.document;
  return (await readScope(db, scope, parsed))?.document;
}

async function edit<Refusal>(
  db: Kysely<Tables>,
  asked: NetworkEdit<Refusal>,
  parsed: ParsedRecords,
): Promise<EditAnswer<Refusal>> {
  const before = await findSubmit(db, asked);
  if (before !== undefined) return before;
  const document = await present(db, asked, parsed);
  if (document === undefined) return { kind: 'unknown' };
  const decision = await asked.decide(editState(db, asked, document));
  if (!decision.ok) return { kind: 'refused', refusal: decision.refusal };
  await writeNetwork(db, decision.value, asked);
  return { kind: 'stored', receipt: decision.value.receipt };
}

/** Edits of networks: records, answers and what was removed, in one transaction each. */
export function createSqlNetworkStore({ write }: Database, parsed: ParsedRecords): NetworkStore {
  return {
    edit: (asked) => write((trx) => edit(trx, asked, parsed), [documentsLock]),
    erase: (request) => write((trx) => eraseFromNetworks(trx, request, parsed), [documentsLock]),
  };
}
