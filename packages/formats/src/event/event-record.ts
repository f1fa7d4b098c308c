import type { Event } from '@geflecht/core/event';
import type { Findings } from '../reading/findings.js';
import { sourceOf } from '../records/origin.js';
import type { Origin } from '../records/origin.js';

/** What identifies a record in its file, and what of it found no home. */
export interface Identity extends Origin {
  /** Place in the file, for reports. */
  readonly at: string;
}

/** The fields of a record that a reader supplies itself. */
export type Draft<Of extends { readonly id: string }> = Omit<Of, 'id' | 'source' | 'scope'>;

interface DraftedRecord {
  readonly id: string;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly identity: Identity;
}

/** The model's own bound for a list in a field. */
const longestList = 10_000;

function isTooLong(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > longestList;
}

/** A record of what a reader supplies, without empty fields; lists beyond the bound of the model are cut and reported. */
export function eventRecord(
  { id, draft, identity }: DraftedRecord,
  system: string,
  findings: Findings,
): { readonly id: string; readonly source?: Event['source'] } {
  const record: Record<string, unknown> & { id: string } = { id };
  // One bare loop, as it runs for every entry of a file.
  for (const name in draft) {
    const value = draft[name];
    if (value === undefined) continue;
    if (isTooLong(value)) findings.drop('list-cut', identity.at, `${name}: ${value.length}`);
    record[name] = isTooLong(value) ? value.slice(0, longestList) : value;
  }
  record['source'] = sourceOf(system, identity);
  return record;
}
