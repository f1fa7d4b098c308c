import { sameJson } from '../../document/merge/same-json.js';
import { statedFields } from '../../network/editing/changed-record.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import type { NetworkChange } from '../../network/network-change.js';

/** A record as it is, and as the one who changes it may see it. */
export interface SeenRecord {
  readonly whole: AnyRecord;
  /** Nothing where the record is hidden. */
  readonly seen: AnyRecord | undefined;
}

/** Entries of a list that are not shown, as long as all others are shown as they are. */
function hiddenEntries(whole: unknown, seen: unknown = []): readonly unknown[] {
  if (!Array.isArray(whole) || !Array.isArray(seen) || whole.length === seen.length) return [];
  const unseen = whole.filter((entry) => !seen.some((shown) => sameJson(shown, entry)));
  return unseen.length === whole.length - seen.length ? unseen : [];
}

function withEntries(list: unknown, kept: readonly unknown[]): unknown {
  if (!Array.isArray(list) || kept.length === 0) return list;
  return [...(list as unknown[]), ...kept.filter((entry) => !list.some((stated) => sameJson(stated, entry)))];
}

/** An id that comes back is the same record; one its author never saw is not theirs to bring back. */
function restored(change: NetworkChange, { whole, seen }: SeenRecord): NetworkChange {
  if (seen === undefined) return change;
  const hidden = statedFields(whole).filter(([field]) => seen[field] === undefined);
  return { ...change, record: { ...Object.fromEntries(hidden), ...change.record } } as NetworkChange;
}

/**
 * A change without what it only repeats: fields that say what their author saw stay as they are stored, for some are shown
 * in part, what was not shown is not emptied, and entries of lists that were not shown stay among those that are stated. What
 * is stated of a record that comes back is joined with what its author could not see of it.
 */
export function ownChange(change: NetworkChange, known: SeenRecord | undefined): NetworkChange {
  if (known === undefined || change.op === 'remove') return change;
  if (change.op === 'create') return restored(change, known);
  const { whole, seen = { id: whole.id } } = known;
  const { id, revision } = change.record;
  const kept = (field: string) => (seen[field] === undefined ? [] : hiddenEntries(whole[field], seen[field]));
  const own = statedFields(change.record)
    .filter(([field, value]) => !sameJson(value, seen[field]))
    .map(([field, value]) => [field, withEntries(value, kept(field))] as const);
  const emptied = change.clears?.filter((field) => seen[field] !== undefined);
  const left = (emptied ?? []).flatMap((field) => (kept(field).length === 0 ? [] : [[field, kept(field)] as const]));
  const clears = emptied?.filter((field) => !left.some(([name]) => name === field));
  const record = { id, revision, ...Object.fromEntries([...own, ...left]) };
  return { ...change, clears, record } as unknown as NetworkChange;
}
