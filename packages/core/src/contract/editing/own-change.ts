import { sameJson } from '../../document/merge/same-json.js';
import { statedFields } from '../../network/editing/changed-record.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import type { NetworkChange } from '../../network/network-change.js';

/** A record as it is, and as the one who changes it may see it. */
export interface SeenRecord {
  readonly whole: AnyRecord;
  readonly seen: AnyRecord;
}

/**
 * A change without what it only repeats: fields that say what their author saw stay as they are stored, for some are shown
 * in part. What is stated of a record that comes back is joined with what its author could not see of it.
 */
export function ownChange(change: NetworkChange, known: SeenRecord | undefined): NetworkChange {
  const record = change.record as AnyRecord;
  if (known === undefined || change.op === 'remove') return change;
  if (change.op === 'create') {
    const hidden = statedFields(known.whole).filter(([field]) => known.seen[field] === undefined);
    return { ...change, record: { ...Object.fromEntries(hidden), ...record } } as NetworkChange;
  }
  const { id, revision } = record;
  const own = statedFields(record).filter(([field, value]) => !sameJson(value, known.seen[field]));
  const clears = change.clears?.filter((field) => known.whole[field] !== undefined);
  return { ...change, clears, record: { id, revision, ...Object.fromEntries(own) } } as unknown as NetworkChange;
}
