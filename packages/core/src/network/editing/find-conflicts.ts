import type { NetworkChange } from '../network-change.js';
import { keyOf } from './change-refusal.js';
import type { ChangeConflict } from './change-refusal.js';
import { revisionOf } from './record-table.js';
import type { RecordTable } from './record-table.js';

function conflictOf(change: NetworkChange, table: RecordTable): Pick<ChangeConflict, 'code' | 'revision'> | undefined {
  const record = table.get(keyOf(change));
  if (record === undefined) return change.op === 'create' ? undefined : { code: 'record-unknown' };
  const revision = revisionOf(record);
  if (change.op === 'create') return { code: 'record-exists', revision };
  return revision === revisionOf(change.record) ? undefined : { code: 'revision-conflict', revision };
}

/** All changes whose record is no longer, or not yet, as their author saw it. */
export function findConflicts(changes: readonly NetworkChange[], table: RecordTable): readonly ChangeConflict[] {
  return changes.flatMap((change, index) => {
    const found = conflictOf(change, table);
    return found === undefined ? [] : [{ index, ...keyOf(change), ...found }];
  });
}
