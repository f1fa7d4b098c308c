import { eraseActor } from '@geflecht/core/schema';
import type { Kysely } from 'kysely';
import type { ErasureReport, ErasureRequest } from '../network-store.js';
import type { ParsedRecords } from './parsed-records.js';
import { readScope } from './read-scope.js';
import type { Tables } from './tables.js';
import { writeNetworkRecords } from './write-network.js';

/** What is kept of removals in which the actor went, and of all that stood for it, is forgotten but for the ids. */
async function forgetRemoved(db: Kysely<Tables>, actorId: string): Promise<void> {
  const removals = db.selectFrom('removed_records').select('set_id').where('collection', '=', 'actors');
  await db
    .updateTable('removed_records')
    .set({ json: null })
    .where('set_id', 'in', removals.where('id', '=', actorId))
    .execute();
}

/** Erases an actor from every network that tells of it; to be run in one transaction. */
export async function eraseFromNetworks(
  db: Kysely<Tables>,
  { actorId, at, newId }: ErasureRequest,
  parsed: ParsedRecords,
): Promise<ErasureReport> {
  const scopes = await db.selectFrom('scopes').select('id').where('kind', '=', 'network').orderBy('id').execute();
  const networks: string[] = [];
  let [removed, changed] = [0, 0];
  // Networks later in the order may show the actor as a guest of an earlier one, so all are read before any is written.
  const documents = new Map(
    await Promise.all(
      scopes.map(async ({ id }) => [id, (await readScope(db, { kind: 'network', id }, parsed))?.document] as const),
    ),
  );
  for (const [networkId, document] of documents) {
    if (document === undefined) continue;
    const writes = eraseActor(document, { networkId, actorId, at, namelessId: newId() });
    if (writes.written.length + writes.removed.length + writes.forgotten.length === 0) continue;
    await writeNetworkRecords(db, writes, { networkId, setId: newId(), now: Date.parse(at) });
    networks.push(networkId);
    removed += writes.removed.length + writes.forgotten.length;
    changed += writes.written.length;
  }
  await forgetRemoved(db, actorId);
  return { networks, removed, changed };
}
