import { sameJson } from '../../document/merge/same-json.js';
import type { AnyRecord } from '../../network/editing/record-table.js';

/** A record before and after a change, and who reads which of its groups. */
export interface Widening {
  /** Absent for a new record. */
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord;
  /** Names of the groups of a record that the author of the change reads. */
  readonly readable: (record: AnyRecord) => readonly string[];
}

type Rules = readonly { readonly group: string }[];

function rulesOf(record: AnyRecord | undefined, of: string): Rules {
  return ((record?.['visibility'] ?? []) as Rules).filter(({ group }) => group === of);
}

/**
 * Whether a change decides who reads a group that its author does not read: also from a later day on, and also where there
 * is nothing to read yet.
 */
export function findWidened({ before, after, readable }: Widening): boolean {
  const rules = [...((before?.['visibility'] ?? []) as Rules), ...((after['visibility'] ?? []) as Rules)];
  const groups = new Set(rules.map(({ group }) => group));
  const changed = [...groups].filter((group) => !sameJson(rulesOf(before, group), rulesOf(after, group)));
  if (changed.length === 0) return false;
  const { visibility: _ruled, ...plain } = after;
  const read = readable(before ?? plain);
  return changed.some((group) => !read.includes(group));
}
