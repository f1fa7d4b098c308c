import { isDay } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';
import { monthWords, weekdayWords } from './data/calendar-words.js';

/** A day as far as a cell names it; `weekday` 0 is Monday, `ordinal` 1 the first day of the event. */
export type DayWord =
  | { readonly kind: 'date'; readonly date: Day }
  | { readonly kind: 'monthDay'; readonly month: number; readonly day: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'ordinal'; readonly ordinal: number };

/** What a text begins with, and what follows. */
export interface TakenDay {
  readonly day: DayWord;
  /** Last day of a stated span. */
  readonly lastDay?: DayWord | undefined;
  readonly rest: string;
}

/** How dates with slashes are meant; German tables write none. */
export interface DayReading {
  readonly isMonthFirst?: boolean;
}

type Match = readonly (string | undefined)[];
type Shape = readonly [RegExp, (match: Match, reading: DayReading) => Omit<TakenDay, 'rest'> | undefined];

const firstSerial = 20_000;
const lastSerial = 80_000;
const pad = (value: number | string) => String(value).padStart(2, '0');

function fullYear(written: string): string {
  return written.length === 2 ? `20${written}` : written;
}

function dayWord(day: string | undefined, month: number, year: string | undefined): DayWord | undefined {
  const number = Number(day);
  if (year === undefined || year === '') {
    const exists = isDay(`2000-${pad(month)}-${pad(number)}`);
    return exists ? { kind: 'monthDay', month, day: number } : undefined;
  }
  const date = `${fullYear(year)}-${pad(month)}-${pad(number)}`;
  return isDay(date) ? { kind: 'date', date } : undefined;
}

function single(day: string | undefined, month: number | undefined, year: string | undefined) {
  const word = month === undefined ? undefined : dayWord(day, month, year);
  return word === undefined ? undefined : { day: word };
}

const monthOf = (word: string | undefined) => monthWords.get((word ?? '').toLowerCase());

function span([, first, firstMonth, firstYear, last, lastMonth, lastYear]: Match) {
  const month = monthOf(lastMonth) ?? Number(lastMonth);
  if (Number.isNaN(month)) return undefined;
  const ownMonth = firstMonth === undefined ? month : Number(firstMonth);
  const day = dayWord(first, ownMonth, firstYear ?? lastYear);
  const lastDay = dayWord(last, month, lastYear);
  return day === undefined ? undefined : { day, lastDay };
}

function slashed([, first, second, year]: Match, { isMonthFirst = false }: DayReading) {
  const isSwapped = isMonthFirst || Number(second) > 12;
  return isSwapped ? single(second, Number(first), year) : single(first, Number(second), year);
}

/** The date of a day number as spreadsheets count; 1 is 1 January 1900, and 1900 is wrongly a leap year. */
export function dateOfSerial(serial: number): Day | undefined {
  if (serial < firstSerial || serial > lastSerial) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function numbered([, written]: Match) {
  const date = dateOfSerial(Number(written));
  return date === undefined ? undefined : ({ day: { kind: 'date', date } } as const);
}

const shapes: readonly Shape[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T ,;)])T?/, ([, year, month, day]) => single(day, Number(month), year)],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, ([, year, month, day]) => single(day, Number(month), year)],
  [
    /^(\d{1,2})\.\s?(?:(\d{1,2})\.\s?(\d{4}|\d{2})?)?\s?(?:-|bis|und|\+)\s?(\d{1,2})\.\s?(?:(\d{1,2})\.|(?=\p{L}))\s?(\d{4}|\d{2}(?![\d:.]))?/u,
    span,
  ],
  [
    /^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})|(\d{2}))?(?![:\d])/,
    ([, day, month, year, short]) => single(day, Number(month), year ?? short),
  ],
  [
    /^(\d{1,2})(?:\.|st|nd|rd|th)?\s?(?:of\s)?(\p{L}{3,9})(?![\p{L}])\.?(?:,?\s?(\d{4}))?/u,
    ([, day, month, year]) => single(day, monthOf(month), year),
  ],
  [
    /^(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,?\s(\d{4}))?/u,
    ([, month, day, year]) => single(day, monthOf(month), year),
  ],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/, slashed],
  [/^(\d{5})(?=$|[.,]\d)/, numbered],
];

const namedSpan = /^(\d{1,2})\.\s?(?:-|bis|und|\+|\/|&)\s?(\d{1,2})\.\s?(\p{L}{3,9})\.?\s?(\d{4})?/u;
const ordinalShape = /^(?:(?:tag|day)\s?(\d{1,2})(?![\d.:])|(\d{1,2})\.\s?tag\b)/i;
const weekdayShape = /^(?:am\s|on\s)?\(?(\p{L}{2,10})(?![\p{L}])\.?\)?[,;:]?\s?(?:(?:den|dem|der|the)\s)?/iu;

function takeWeekday(text: string): { weekday: number; rest: string } | undefined {
  const [taken, word] = weekdayShape.exec(text) ?? [];
  const weekday = word === undefined ? undefined : weekdayWords.get(word.toLowerCase());
  return weekday === undefined || taken === undefined ? undefined : { weekday, rest: text.slice(taken.length) };
}

function takeDate(text: string, reading: DayReading): TakenDay | undefined {
  const [taken, first, last, month, year] = namedSpan.exec(text) ?? [];
  if (taken !== undefined) {
    const days = span([taken, first, undefined, undefined, last, month, year]);
    if (days !== undefined) return { ...days, rest: text.slice(taken.length) };
  }
  for (const [shape, read] of shapes) {
    const match = shape.exec(text);
    const days = match === null ? undefined : read(match, reading);
    if (match !== null && days !== undefined) return { ...days, rest: text.slice(match[0].length) };
  }
  return undefined;
}

/**
 * Takes the day a text begins with: a date in any German or English spelling, also without year, a span of dates, a
 * weekday, `Tag 2`. The text has single blanks and plain hyphens.
 */
export function takeDay(text: string, reading: DayReading = {}): TakenDay | undefined {
  const named = takeWeekday(text);
  const dated = takeDate(named?.rest ?? text, reading);
  if (dated !== undefined) {
    const rest = dated.rest.replace(/^[\s,;]+/, '');
    return { ...dated, rest: takeWeekday(rest)?.rest ?? rest };
  }
  if (named !== undefined) return { day: { kind: 'weekday', weekday: named.weekday }, rest: named.rest };
  const [taken, after, before] = ordinalShape.exec(text) ?? [];
  if (taken === undefined) return undefined;
  return { day: { kind: 'ordinal', ordinal: Number(after ?? before) }, rest: text.slice(taken.length) };
}
