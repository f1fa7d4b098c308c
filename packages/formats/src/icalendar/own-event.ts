import type { CalendarEntry } from './calendar-entry.js';
import type { CalendarHead } from './calendar-head.js';
import type { EntryFields } from './entry-fields.js';

/** An entry with what it says and the calendar that holds it. */
export interface DescribedEntry {
  readonly entry: CalendarEntry;
  readonly fields: EntryFields;
  readonly head: CalendarHead;
  /** When the entry was last written, as it says itself. */
  readonly writtenAt: string;
}

/**
 * The entry that stands for the event itself: all others name it as their parent. In calendars of this package it does
 * so also where there are no others.
 */
export function eventEntry(entries: readonly DescribedEntry[]): DescribedEntry | undefined {
  const isRoot = ({ fields }: DescribedEntry) => fields.parentUid === undefined;
  const root = entries.find(isRoot);
  if (root === undefined || root !== entries.findLast(isRoot) || root.entry.uid === '') return undefined;
  if (entries.length === 1) return root.head.isOwn ? root : undefined;
  const isParent = entries.every((each) => each === root || each.fields.parentUid === root.entry.uid);
  return isParent ? root : undefined;
}

/** The id behind a uid that this package made: what stands before the host, without the id of the event. */
export function ownId(uid: string, eventId?: string): string | undefined {
  const at = uid.lastIndexOf('@');
  const local = at < 0 ? uid : uid.slice(0, at);
  if (eventId === undefined) return local === '' ? undefined : local;
  return local.startsWith(`${eventId}.`) ? local.slice(eventId.length + 1) || undefined : undefined;
}
