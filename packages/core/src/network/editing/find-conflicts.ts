import type { NetworkChange } from '../network-change.js';
import { keyOf } from './change-refusal.js';
import type { ChangeConflict } from './change-refusal.js';
import type { ChangeContext } from './changed-record.js';
import { revisionOf } from './record-table.js';
import type { RecordTable } from './record-table.js';

type Seeing = Pick<ChangeContext, 'sees' | 'isDraft'>;

function conflictOf(
  change: NetworkChange,
  table: RecordTable,
  { sees = () => true, isDraft = false }: Seeing,
): Pick<ChangeConflict, 'code' | 'revision'> | undefined {
  const record = table.get(keyOf(change));
  const isSeen = record !== undefined && sees(change.collection, record);
  // An id is taken whoever has it, or two records would overwrite each other.
  if (change.op === 'create' && record !== undefined && (isSeen || !isDraft)) {
    return { code: 'record-exists', revision: revisionOf(record) };
  }
  if (change.op === 'create') return undefined;
  if (!isSeen) return { code: 'record-unknown' };
  const revision = revisionOf(record);
  return revision === revisionOf(change.record) ? undefined : { code: 'revision-conflict', revision };
}

/** All changes whose record is no longer, or not yet, as their author saw it. */
export function findConflicts(
  changes: readonly NetworkChange[],
  table: RecordTable,
  seeing: Seeing = {},
): readonly ChangeConflict[] {
  return changes.flatMap((change, index) => {
    const found = conflictOf(change, table, seeing);
    return found === undefined ? [] : [{ index, ...keyOf(change), ...found }];
  });
}
