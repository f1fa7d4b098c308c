import type { Event } from '@geflecht/core/event';
import type { Findings } from '../reading/findings.js';
import { plainText } from '../records/author-text.js';
import { modelBounds } from '../records/model-bounds.js';
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

/** The model's own bound for a list. */
const longestList = 10_000;

/** Names of rooms, places and people come from anywhere, whatever their length; other texts were cut when they were read. */
function isBeyond(name: string, value: unknown): boolean {
  if (typeof value === 'string') return name === 'name' && value.length > modelBounds.text;
  return Array.isArray(value) && value.length > longestList;
}

function cut(name: string, value: unknown, { at, findings }: { at: string; findings: Findings }): unknown {
  if (!Array.isArray(value)) return plainText(value, findings, at);
  findings.drop('list-cut', at, `${name}: ${value.length}`);
  return value.slice(0, longestList);
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
    record[name] = isBeyond(name, value) ? cut(name, value, { at: identity.at, findings }) : value;
  }
  record['source'] = sourceOf(system, identity);
  return record;
}
