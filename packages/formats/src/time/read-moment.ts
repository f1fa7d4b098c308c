import type { Day, Instant } from '@geflecht/core/time';
import { addDays } from '@geflecht/core/time';

/** A point in time as far as a file states it. */
export type Moment =
  | { readonly kind: 'instant'; readonly instant: Instant }
  | { readonly kind: 'local'; readonly date: Day; readonly clock: string }
  | { readonly kind: 'day'; readonly date: Day }
  | { readonly kind: 'clock'; readonly clock: string };

const longestMoment = 60;
const isoShape =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ]\s?(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** How well-kept exports write an instant: nothing of it needs a second look, save for days that not every month has. */
const exactShape =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const dottedShape =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})\.\s?(\d{1,2}\.|\p{L}{3,9}\.?)\s?(\d{2}|\d{4})(?:,?\s+(?:um\s+)?(\d{1,2})(?:[:.](\d\d))?(?:\s*(?:Uhr|h))?)?$/iu;
const clockShape = /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?\s*(?:Uhr|h)?|\s*(?:Uhr|h))$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const otherMonths: Readonly<Record<string, number>> = { mär: 3, mrz: 3, may: 5, oct: 10, dec: 12 };

const pad = (digits: string) => (digits.length === 1 ? `0${digits}` : digits);

/** The day of a year, month and day in digits, if it exists. Every 400 years the calendar repeats itself. */
function dayOf(year: string, month: string, day: string): Day | undefined {
  const [inYear, inMonth] = [Number(month), Number(day)];
  if (inYear < 1 || inYear > 12 || inMonth < 1) return undefined;
  const lastDay = inMonth < 29 ? 28 : new Date(Date.UTC(2_000 + (Number(year) % 400), inYear, 0)).getUTCDate();
  return inMonth <= lastDay ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** `HH:MM` or `HH:MM:SS`; 24:00 is allowed and means the end of its day. */
function readClock(hour: string, minute = '00', second = '00'): string | undefined {
  const inDay = Number(hour) < 24 || (hour === '24' && Number(minute) === 0 && Number(second) === 0);
  if (!inDay || Number(minute) > 59 || Number(second) > 59) return undefined;
  return Number(second) === 0 ? `${pad(hour)}:${pad(minute)}` : `${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

/** A local time on a day; the end of a day is the start of the next. */
export function localMoment(date: Day, clock: string): Moment {
  return clock.startsWith('24:')
    ? { kind: 'local', date: addDays(date, 1), clock: '00:00' }
    : { kind: 'local', date, clock };
}

function readOffset(written: string): string | undefined {
  if (written === 'Z' || written === 'z') return 'Z';
  const [hours, minutes] = [written.slice(1, 3), written.slice(3).replace(':', '') || '00'];
  return Number(hours) < 24 && Number(minutes) < 60 ? `${written.slice(0, 1)}${hours}:${minutes}` : undefined;
}

function isoMoment(text: string): Moment | undefined {
  const [, year = '', month = '', day = '', hour, minute, second, offset] = isoShape.exec(text) ?? [];
  const date = dayOf(year, month, day);
  if (date === undefined) return undefined;
  if (hour === undefined) return { kind: 'day', date };
  const clock = readClock(hour, minute, second);
  if (clock === undefined) return undefined;
  const local = localMoment(date, clock);
  if (offset === undefined || local.kind !== 'local') return local;
  const [seconds, east] = [local.clock.length === 5 ? ':00' : '', readOffset(offset)];
  return east === undefined ? undefined : { kind: 'instant', instant: `${local.date}T${local.clock}${seconds}${east}` };
}

function monthNumber(written: string): string {
  if (/^\d/.test(written)) return written.replace('.', '');
  const start = written.toLowerCase().slice(0, 3);
  return String(otherMonths[start] ?? months.indexOf(start) + 1);
}

function dottedMoment(text: string): Moment | undefined {
  const [, day, month, year, hour, minute] = dottedShape.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = dayOf(year.length === 2 ? `20${year}` : year, monthNumber(month), day);
  if (date === undefined) return undefined;
  const clock = hour === undefined ? undefined : readClock(hour, minute);
  return clock === undefined ? { kind: 'day', date } : localMoment(date, clock);
}

function epochMoment(value: number): Moment | undefined {
  const milliseconds = value < 1e11 ? value * 1_000 : value;
  if (milliseconds < 1e11 || milliseconds > 4.1e12) return undefined;
  return { kind: 'instant', instant: new Date(Math.round(milliseconds)).toISOString().replace('.000Z', 'Z') };
}

/**
 * Reads what files write for a time: ISO 8601 in its variants, German dates (`06.03.2027 09:30`, `Sa, 6. März 2027`),
 * clock times (`9.30 Uhr`) and seconds or milliseconds since 1970.
 * @returns undefined when it is none of these, or does not exist
 */
export function readMoment(value: unknown): Moment | undefined {
  if (typeof value === 'number') return epochMoment(value);
  if (typeof value !== 'string' || value.length > longestMoment) return undefined;
  if (exactShape.test(value)) return { kind: 'instant', instant: value };
  const text = value.trim();
  const [, hour, minute] = clockShape.exec(text) ?? [];
  const clock = hour === undefined ? undefined : readClock(hour, minute);
  if (clock !== undefined) return { kind: 'clock', clock };
  return isoMoment(text) ?? dottedMoment(text);
}
