import type { Instant } from '@geflecht/core/time';
import { readMoment } from '../time/read-moment.js';
import { takeDay } from './day-word.js';
import type { DayReading, DayWord } from './day-word.js';

/** What a cell says about day and time; clock times in minutes since midnight, beyond 1440 after the day. */
export interface When {
  readonly instant?: Instant | undefined;
  readonly day?: DayWord | undefined;
  readonly lastDay?: DayWord | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly isOpenEnd?: boolean | undefined;
  readonly isAllDay?: boolean | undefined;
}

/** What a cell is expected to hold: a bare `12` is an hour, a bare `46452` a day. */
export interface WhenReading extends DayReading {
  readonly expects: 'day' | 'clock';
}

/** Minutes of a day. */
export const minutesPerDay = 24 * 60;

const longestWhen = 120;
const lastHour = 29;
const instantShape = /^\d{4}-\d\d?-\d\d?[T ]\d\d?:\d\d.*(?:Z|[+-]\d\d:?(?:\d\d)?)$/i;
const clock = '(\\d{1,2})(?:[:.h](\\d{2})(?::(\\d{2}))?)?\\s?(uhr|h|am|pm|a\\.m\\.?|p\\.m\\.?)?';
const openWords = 'open end|ende offen|offenes ende|offen|open|late|…|\\.\\.\\.';
const timesShape = new RegExp(
  `^(?:${clock})(\\s?(?:-|bis|to|until|till|/)\\s?(?:${clock}|(${openWords}))?)?\\s?(?:\\(.*\\)|uhr)?$`,
  'i',
);
const bareHours = new RegExp(`^(?:bis|until|till)\\s(?:${clock})$`, 'i');
const fraction = /^0?[.,](\d{3,}|\d)$|^0[.,](25|75)$/;

function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Minutes since midnight of hour, minute, second and what stands behind; nothing where there is no such time. */
function minutesOf([hour, minute = '0', second = '0', unit = '']: readonly (string | undefined)[]): number | undefined {
  if (hour === undefined) return undefined;
  const half = /^[ap]/i.exec(unit)?.[0]?.toLowerCase();
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (hours > lastHour || Number(minute) > 59 || Number(second) > 59) return undefined;
  return hours * 60 + Number(minute) + Number(second) / 60;
}

function isBareNumber(parts: readonly (string | undefined)[]): boolean {
  const [, minute, , unit] = parts;
  return minute === undefined && unit === undefined;
}

function timesIn(text: string, { expects }: WhenReading, isFrom: boolean): When | undefined {
  const match = timesShape.exec(text);
  if (match === null) return undefined;
  const [first, joiner, second, open] = [match.slice(1, 5), match[5], match.slice(6, 10), match[10]];
  const start = minutesOf(withHalf(first, second));
  const hasEnd = second[0] !== undefined;
  if (start === undefined || (isBareNumber(first) && !hasEnd && !isFrom && expects === 'day')) return undefined;
  const end = minutesOf(second);
  if (hasEnd && end === undefined) return undefined;
  const isOpenEnd = !hasEnd && (isFrom || open !== undefined || joiner !== undefined);
  return { start, end, ...(isOpenEnd ? { isOpenEnd } : {}) };
}

/** `9-11 am` means the morning for both. */
function withHalf(
  first: readonly (string | undefined)[],
  second: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const unit = second[3];
  if (first[3] !== undefined || unit === undefined || !/^[ap]/i.test(unit)) return first;
  const isSameHalf = Number(first[0]) % 12 <= Number(second[0]) % 12;
  return [...first.slice(0, 3), isSameHalf ? unit : 'am'];
}

function takeTimes(written: string, reading: WhenReading): When | undefined {
  const text = written
    .replace(/\b(?:mitternacht|midnight)\b/i, '24:00')
    .replace(/\b(?:mittags?|noon)\b/i, '12:00')
    .replace(/^[\s,;:|/-]+/, '');
  if (/^(?:ganzt[äa]gig|ganzer tag|all[ -]?day)$/i.test(text)) return { isAllDay: true };
  if (new RegExp(`^(?:${openWords})$`, 'i').test(text)) return { isOpenEnd: true };
  const until = bareHours.exec(text);
  if (until !== null) return { end: minutesOf(until.slice(1, 5)) };
  const isFrom = /^(?:ab|ab ca\.?|from)\s/i.test(text);
  const bare = text
    .replace(/^(?:(?:um|von|from|at|ab|ca\.?|circa|gegen|approx\.?|etwa)\s)+/i, '')
    .replace(/^ca\./i, '');
  return timesIn(bare, reading, isFrom && !/^from/i.test(text));
}

/** A part of a day as spreadsheets count, to the second. */
function fractionOf(text: string): When | undefined {
  if (!fraction.test(text)) return undefined;
  return { start: Math.round(Number(text.replace(',', '.')) * minutesPerDay * 60) / 60 };
}

/**
 * Reads a cell that names a day, a time or both: `Samstag, 6. März 2027`, `6.3.`, `Fr 9.30–11 Uhr`, `ab 15:00`,
 * `2027-03-06T09:30`, `9:30 am`, `24` as midnight, day numbers and fractions of spreadsheets.
 * @returns undefined where it names neither
 */
export function readWhen(cell: string, reading: WhenReading): When | undefined {
  if (cell === '' || cell.length > longestWhen) return undefined;
  const text = plain(cell);
  const moment = instantShape.test(text) ? readMoment(text) : undefined;
  if (moment?.kind === 'instant') return { instant: moment.instant };
  if (reading.expects === 'clock') {
    const part = fractionOf(text);
    if (part !== undefined) return part;
  }
  const taken = takeDay(text, reading);
  if (taken === undefined) return takeTimes(text, reading);
  const { day, lastDay, rest } = taken;
  const days = lastDay === undefined ? { day } : { day, lastDay };
  if (rest.trim() === '') return days;
  const times = fractionOf(`0${rest.trim()}`) ?? takeTimes(rest, { ...reading, expects: 'clock' });
  return times === undefined ? undefined : { ...days, ...times };
}
