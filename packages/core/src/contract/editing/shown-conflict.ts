import type { ChangeConflict } from '../../network/editing/change-refusal.js';
import type { AnyRecord } from '../../network/editing/record-table.js';

/** A conflict with the record as the caller may see it now; none where it is gone. */
export interface ShownConflict extends ChangeConflict {
  readonly record?: AnyRecord | undefined;
}
