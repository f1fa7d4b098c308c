import { isValidTimeZone } from '@geflecht/core/time';
import type { FileContent } from '../reading/file-content.js';
import type { CalendarHead } from './calendar-head.js';
import { likelyZone } from './calendar-zone.js';
import { utc } from './zone-time.js';
import type { DescribedEntry } from './own-event.js';

const usualZone = 'Europe/Berlin';

function stated(zone: string | undefined, { findings }: FileContent): string | undefined {
  if (zone === undefined || zone === '') return undefined;
  const name = isValidTimeZone(zone) ? zone : likelyZone(zone);
  if (name === undefined) findings.report('time-zone-unknown', 'file', zone);
  return name;
}

/** The zone in which most of the entries are stated, UTC aside. */
function mostUsed(entries: readonly DescribedEntry[]): string | undefined {
  const uses = new Map<string, number>();
  for (const { entry } of entries) {
    const name = entry.start?.zone?.name;
    if (name !== undefined && name !== utc.name) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * The zone of the event that a calendar becomes: the caller's, else the calendar's, else the one most entries use, else
 * the usual one with a warning.
 */
export function eventZone(
  file: FileContent,
  heads: readonly CalendarHead[],
  entries: readonly DescribedEntry[],
): string {
  const asked = stated(file.options.timeZone, file);
  if (asked !== undefined) return asked;
  for (const { timeZone } of heads) {
    const zone = stated(timeZone, file);
    if (zone !== undefined) return zone;
  }
  const used = mostUsed(entries);
  if (used !== undefined) return used;
  const hasTimes = entries.some(({ entry: { start } }) => start !== undefined && start.kind !== 'date');
  if (hasTimes) file.findings.report('time-zone-assumed', 'file', usualZone);
  return usualZone;
}
