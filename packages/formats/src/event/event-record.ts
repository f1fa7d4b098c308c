import type { Event } from '@geflecht/core/event';
import type { Findings } from '../reading/findings.js';
import { plainText } from '../records/author-text.js';
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

/** The model's own bounds for a list and for a name. */
const longestList = 10_000;
const longestName = 5_000;

/** A value within the bounds of the model; names of rooms, places and people come from anywhere, whatever their length. */
function withinBounds(name: string, value: unknown, { at, findings }: { at: string; findings: Findings }): unknown {
  if (Array.isArray(value) && value.length > longestList) {
    findings.drop('list-cut', at, `${name}: ${value.length}`);
    return value.slice(0, longestList);
  }
  const isLongName = name === 'name' && typeof value === 'string' && value.length > longestName;
  return isLongName ? plainText(value, findings, at) : value;
}

/** A record of what a reader supplies, without empty fields; lists and names beyond the bounds of the model are cut and reported. */
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
    const isPlain = typeof value !== 'object' && name !== 'name';
    record[name] = isPlain ? value : withinBounds(name, value, { at: identity.at, findings });
  }
  record['source'] = sourceOf(system, identity);
  return record;
}
