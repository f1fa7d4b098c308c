import type { CalendarLine } from './calendar-line.js';
import { copyOf, parameter } from './calendar-line.js';
import { splitValues, unescapeText } from './calendar-text.js';
import { dayLength, readCalendarDuration } from './calendar-time.js';
import type { CalendarDuration } from './calendar-time.js';
import { comparable, epochOf } from './zone-time.js';
import type { ZoneBook } from './calendar-zone.js';
import type { CalendarTime } from './zone-time.js';
import type { EntryReader } from './raw-calendar.js';
import { RecurrenceRule } from './recurrence-rule.js';

/** How long an entry takes: to a stated end, or for a stated length; nothing where the file says neither. */
export type CalendarLength =
  | { readonly kind: 'end'; readonly end: CalendarTime }
  | { readonly kind: 'duration'; readonly duration: CalendarDuration };

/** A start that is named one by one, perhaps with its own length. */
export interface NamedStart {
  readonly start: CalendarTime;
  readonly length?: CalendarLength | undefined;
}

/** What repeats an entry. */
export interface Recurrence {
  readonly rules: readonly RecurrenceRule[];
  /** It has rules that cannot be read. */
  readonly isUnclear: boolean;
  readonly added: readonly NamedStart[];
  readonly removed: readonly CalendarTime[];
}

/** One VEVENT: what decides when it is. */
export interface CalendarEntry {
  /** Its place among the entries of the file. */
  readonly index: number;
  /** Number of the line it begins on. */
  readonly number: number;
  /** Empty where the file gives none. */
  readonly uid: string;
  /** As written, with its escapes. */
  readonly summary: string;
  readonly start: CalendarTime | undefined;
  readonly length: CalendarLength | undefined;
  readonly recurrence: Recurrence | undefined;
  /** The start of the occurrence it stands in for. */
  readonly replaces: CalendarTime | undefined;
  /** It stands in for all later occurrences too. */
  readonly isForFuture: boolean;
  readonly sequence: number;
}

const repeating = /^(RRULE|RDATE|EXDATE)$/;

function lengthOf(end: CalendarLine | undefined, duration: CalendarLine | undefined, zones: ZoneBook) {
  const time = end === undefined ? undefined : zones.time(end.value, end);
  if (time !== undefined) return { kind: 'end', end: time } as const;
  const length = duration === undefined ? undefined : readCalendarDuration(duration.value);
  return length === undefined ? undefined : ({ kind: 'duration', duration: length } as const);
}

/** A period names its end or its length behind a stroke. */
function namedStart(value: string, line: CalendarLine, zones: ZoneBook): NamedStart | undefined {
  const [first = '', second] = value.split('/', 2);
  const start = zones.time(first, line);
  if (start === undefined || second === undefined) return start === undefined ? undefined : { start };
  const end = zones.time(second, line);
  const duration = readCalendarDuration(second);
  if (end !== undefined) return { start, length: { kind: 'end', end } };
  return { start, length: duration === undefined ? undefined : { kind: 'duration', duration } };
}

function recurrenceOf(lines: readonly CalendarLine[], zones: ZoneBook): Recurrence {
  const of = (name: string) => lines.filter(({ head }) => head.name === name);
  const each = <Found>(name: string, read: (value: string, line: CalendarLine) => Found | undefined) =>
    of(name).flatMap((line) => splitValues(line.value).flatMap((value) => read(value, line) ?? []));
  const written = of('RRULE');
  const rules = written.flatMap(({ value }) => RecurrenceRule.read(value) ?? []);
  return {
    rules,
    isUnclear: rules.length < written.length,
    added: each('RDATE', (value, line) => namedStart(value, line, zones)),
    removed: each('EXDATE', (value, line) => zones.time(value, line)),
  };
}

const names = new Set(
  'DTSTART DTEND UID SUMMARY SEQUENCE DURATION RECURRENCE-ID RRULE RDATE EXDATE DTSTAMP LAST-MODIFIED CREATED'.split(
    ' ',
  ),
);
const digitsEnd = 58;

/** The lines of a VEVENT that say when it is; of a property that comes twice the first counts. */
export class EntryLines implements EntryReader<EntryLines> {
  readonly number: number;
  uid = '';
  /** With its escapes. */
  summary: string | undefined = undefined;
  start: CalendarLine | undefined = undefined;
  end: CalendarLine | undefined = undefined;
  duration: CalendarLine | undefined = undefined;
  replaced: CalendarLine | undefined = undefined;
  sequence = 0;
  /** When the entry was last written, as it says itself. */
  writtenAt = '';
  repeating: CalendarLine[] | undefined = undefined;

  /** @param number of the line on which the entry begins */
  constructor(number: number) {
    this.number = number;
  }

  take(line: CalendarLine): void {
    const { name } = line.head;
    if (!names.has(name)) return;
    if (name === 'DTSTART') this.start ??= copyOf(line);
    else if (name === 'DTEND') this.end ??= copyOf(line);
    else if (name === 'UID') this.uid ||= unescapeText(line.value).trim();
    else if (name === 'SUMMARY') this.summary ??= line.value;
    else if (name === 'SEQUENCE') this.sequence ||= Number(line.value) || 0;
    else if (name === 'DURATION') this.duration ??= copyOf(line);
    else if (name === 'RECURRENCE-ID') this.replaced ??= copyOf(line);
    else if (repeating.test(name)) (this.repeating ??= []).push(copyOf(line));
    else this.#date(line.value);
  }

  finish(): this {
    return this;
  }

  /** Times in the usual form come in order as texts. */
  #date(value: string): void {
    if (value > this.writtenAt && value.charCodeAt(0) < digitsEnd) this.writtenAt = value;
  }
}

/**
 * Reads when a VEVENT is.
 * @param index its place among the entries of the file
 */
export function calendarEntry(lines: EntryLines, zones: ZoneBook, index: number): CalendarEntry {
  const { number, uid, summary = '', start, end, duration, replaced, sequence, repeating: repeated } = lines;
  return {
    index,
    number,
    uid,
    summary,
    start: start === undefined ? undefined : zones.time(start.value, start),
    length: lengthOf(end, duration, zones),
    recurrence: repeated === undefined ? undefined : recurrenceOf(repeated, zones),
    replaces: replaced === undefined ? undefined : zones.time(replaced.value, replaced),
    isForFuture: replaced !== undefined && parameter(replaced, 'range')?.toUpperCase() === 'THISANDFUTURE',
    sequence,
  };
}

/**
 * When an occurrence ends: a stated end is as far from the start as in the entry itself, days of a duration follow the
 * calendar. Nothing where the file states no end.
 */
export function endOf(start: CalendarTime, length: CalendarLength | undefined, own = start): CalendarTime | undefined {
  if (length === undefined) return undefined;
  if (length.kind === 'end') return own === start ? length.end : later(start, spanOf(own, length.end));
  const { days, time } = length.duration;
  const moved = { ...start, wall: start.wall + days * dayLength };
  return time === 0 ? moved : later(moved, time);
}

/** How far an end is from its start; in days of the calendar where both are dates. */
function spanOf(start: CalendarTime, end: CalendarTime): number {
  const isSameKind = start.kind === end.kind;
  return isSameKind ? comparable(end) - comparable(start) : end.wall - start.wall;
}

/** A time that much later on a clock that runs through. */
function later(time: CalendarTime, milliseconds: number): CalendarTime {
  const { kind, wall, zone } = time;
  if (kind !== 'zoned' || zone === undefined) return { ...time, wall: wall + milliseconds };
  const epoch = epochOf(wall, zone) + milliseconds;
  return { kind, wall: epoch + zone.offsetAt(epoch), zone };
}
