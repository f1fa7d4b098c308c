import { refuse } from '../../errors/index.js';
import type { Refusal } from '../../errors/index.js';
import type { NetworkChange } from '../network-change.js';
import { changeableCollections, keyOf } from './change-refusal.js';
import type { ChangeContext } from './changed-record.js';
import { belongsTo, endsOf } from './record-table.js';
import type { RecordTable } from './record-table.js';

function twice(changes: readonly NetworkChange[]): Refusal<'change-duplicate'> | undefined {
  const seen = new Set<string>();
  for (const [index, change] of changes.entries()) {
    const { collection, id } = keyOf(change);
    const key = JSON.stringify([collection, id]);
    if (seen.has(key)) return refuse('change-duplicate', { index, collection, id });
    seen.add(key);
  }
  return undefined;
}

/** Whether another network uses an actor that is to go. */
function isUsedElsewhere(actorId: string, table: RecordTable, { networkId, sees, isDraft }: Misusing): boolean {
  return changeableCollections.some((name) =>
    table.of(name).some((record) => {
      const isForeign = endsOf(name, record).includes(actorId) && !belongsTo(networkId, record);
      return isForeign && (isDraft !== true || sees?.(name, record) !== false);
    }),
  );
}

type Misusing = Pick<ChangeContext, 'networkId' | 'sees' | 'isDraft'>;

/** What a set names that it must not: a record twice, one of another network, or an actor another network uses. */
export function findMisuse(
  changes: readonly NetworkChange[],
  table: RecordTable,
  context: Misusing,
): Refusal<'change-duplicate' | 'record-foreign' | 'record-in-use'> | undefined {
  const repeated = twice(changes);
  if (repeated !== undefined) return repeated;
  for (const [index, change] of changes.entries()) {
    const { collection, id } = keyOf(change);
    const record = table.get({ collection, id });
    if (record === undefined || context.sees?.(collection, record) === false) continue;
    if (!belongsTo(context.networkId, record)) return refuse('record-foreign', { index, collection, id });
    const isInUse = change.op === 'remove' && collection === 'actors' && isUsedElsewhere(id, table, context);
    if (isInUse) return refuse('record-in-use', { index, collection, id });
  }
  return undefined;
}
