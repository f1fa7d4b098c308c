import { instantToEpoch, isDay, isInstant } from '@geflecht/core/time';
import type { Deadline } from '@geflecht/core/time';
import { FormatError } from '../errors/format-error.js';
import { FileContent } from '../reading/file-content.js';
import { asFormatError } from '../reading/file-reader.js';
import type { Limits } from '../reading/limits.js';
import type { ReadWarning } from '../reading/read-result.js';
import { calendarEntry, EntryLines } from './calendar-entry.js';
import { unescapeText } from './calendar-text.js';
import { wallText } from './calendar-time.js';
import { ZoneBook } from './calendar-zone.js';
import { comparable } from './zone-time.js';
import type { CalendarTime } from './zone-time.js';
import { expandEntries } from './expand-entries.js';
import type { EntryOccurrence } from './expand-entries.js';
import { OccurrenceBudget } from './occurrence-budget.js';
import { rawCalendar } from './raw-calendar.js';

/** One happening of an entry of a calendar. */
export interface Occurrence {
  /**
   * A UTC instant with `Z`, a plain date when all-day, a local date and time without zone when the file names no zone
   * or one that nobody knows.
   */
  readonly start: string;
  /** As `start`; of an all-day entry the day after its last one. Absent where the file states no end. */
  readonly end?: string | undefined;
  readonly allDay: boolean;
  /** Empty where the file gives none. */
  readonly uid: string;
  readonly summary: string;
}

/** Which happenings are wanted. */
export interface OccurrencesOptions {
  /** First start that belongs: an instant, or a day, whose beginning in UTC is meant. */
  readonly from: Deadline;
  /** First start that does not belong any more: an instant, or a day, whose beginning in UTC is meant. */
  readonly to: Deadline;
  /** Bounds that differ from {@link defaultLimits}; `occurrences` bounds what recurrences yield. */
  readonly limits?: Partial<Limits> | undefined;
}

/** Happenings of a calendar and what is to be said about them. */
export interface OccurrencesResult {
  readonly occurrences: readonly Occurrence[];
  readonly warnings: readonly ReadWarning[];
}

function windowUnreadable(value: string): FormatError {
  return new FormatError({
    code: 'window-unreadable',
    message: {
      de: `Termine gelesen: „${value.slice(0, 40)}“ ist weder ein Tag wie 2027-03-06 noch ein Zeitpunkt mit Abstand zu UTC.`,
      en: `Read occurrences: “${value.slice(0, 40)}” is neither a day such as 2027-03-06 nor an instant with offset.`,
    },
  });
}

function boundOf(value: Deadline): number {
  if (isDay(value)) return Date.parse(`${value}T00:00:00Z`);
  if (isInstant(value)) return instantToEpoch(value);
  throw windowUnreadable(String(value));
}

function written(time: CalendarTime): string {
  const at = wallText(comparable(time)) ?? '';
  if (time.kind === 'date') return at.slice(0, 'YYYY-MM-DD'.length);
  return time.kind === 'zoned' ? `${at}Z` : at;
}

function occurrenceOf(occurrence: EntryOccurrence): Occurrence {
  const { entry, start, end } = occurrence;
  const said = { allDay: start.kind === 'date', uid: entry.uid, summary: unescapeText(entry.summary).trim() };
  const isAfter = end !== undefined && comparable(end) > comparable(start);
  return isAfter ? { start: written(start), end: written(end), ...said } : { start: written(start), ...said };
}

/**
 * Happenings of a calendar file whose start lies in a window, `from` included and `to` not, with the warnings that
 * reading it gave. Starts without a zone, all-day ones among them, are read as UTC for both window and order.
 * @throws FormatError
 */
export function readOccurrences(bytes: Uint8Array, { from, to, limits }: OccurrencesOptions): OccurrencesResult {
  try {
    const window = { from: boundOf(from), to: boundOf(to) };
    const file = new FileContent(bytes, { limits });
    const raw = rawCalendar(file, (number) => new EntryLines(number));
    const budget = new OccurrenceBudget(file.limits);
    const zones = new ZoneBook(raw.calendars, file.findings, budget);
    const entries = raw.entries.map(({ entry }, index) => calendarEntry(entry, zones, index));
    const found = expandEntries(entries, { window, budget, findings: file.findings })
      .map((occurrence) => ({ occurrence, at: comparable(occurrence.start) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ occurrence }) => occurrenceOf(occurrence));
    return { occurrences: found, warnings: file.findings.warnings() };
  } catch (error) {
    throw asFormatError(error);
  }
}

/**
 * Happenings of a calendar file whose start lies in a window: {@link readOccurrences} without the warnings.
 * @throws FormatError
 */
export function occurrences(bytes: Uint8Array, options: OccurrencesOptions): readonly Occurrence[] {
  return readOccurrences(bytes, options).occurrences;
}
