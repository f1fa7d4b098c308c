/** A date or a date with time as a calendar writes it. */
export interface WrittenTime {
  readonly kind: 'date' | 'local' | 'utc';
  /** What calendar and clock show, as milliseconds since 1970-01-01 as if in UTC. */
  readonly wall: number;
}

/** Milliseconds of a day of 24 hours. */
export const dayLength = 86_400_000;
const basicLength = 'YYYYMMDDTHHMMSS'.length;
const dateLength = 'YYYYMMDD'.length;
const zero = 48;
const extendedShape =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** Whole number in a text; NaN where a character is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Days from the first of March of the year 0 to 1970-01-01. */
const daysTo1970 = 719_468;

/**
 * The date as milliseconds; NaN where there is no such day. Counts days from the first of March on, so that the leap
 * day is the last of its year, in 400-year eras: Howard Hinnant, “chrono-compatible low-level date algorithms”.
 */
function dateOf(year: number, month: number, day: number): number {
  const longest = month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
  if (!(day >= 1 && day <= longest)) return NaN;
  const [ownYear, ownMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(ownYear / 4) - Math.floor(ownYear / 100) + Math.floor(ownYear / 400);
  const dayOfYear = Math.floor((153 * ownMonth + 2) / 5) + day - 1;
  return (ownYear * 365 + leapDays + dayOfYear - daysTo1970) * dayLength;
}

/** The time of day as milliseconds; 24:00 is allowed and a leap second is the one before. */
function clockOf(hour: number, minute: number, second: number): number {
  const isInDay = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  if (!isInDay || minute > 59 || second > 60) return NaN;
  return ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1_000;
}

function basicTime(text: string): WrittenTime | undefined {
  const wall = dateOf(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
  if (text.length === dateLength) return Number.isNaN(wall) ? undefined : { kind: 'date', wall };
  const time = wall + clockOf(digits(text, 9, 11), digits(text, 11, 13), digits(text, 13, 15));
  if (Number.isNaN(time)) return undefined;
  return { kind: text.length > basicLength ? 'utc' : 'local', wall: time };
}

/** Minutes that `+0130` or `+01:30` lies east of UTC. */
function statedOffset(written: string): number {
  const plain = written.replace(':', '');
  const minutes = digits(plain, 1, 3) * 60 + digits(plain, 3, 5);
  return plain.startsWith('-') ? -minutes : minutes;
}

function extendedTime(text: string): WrittenTime | undefined {
  const [, year, month, day, hour, minute = '0', second = '0', zone] = extendedShape.exec(text) ?? [];
  const wall = dateOf(Number(year), Number(month), Number(day));
  if (Number.isNaN(wall)) return undefined;
  if (hour === undefined) return { kind: 'date', wall };
  const time = wall + clockOf(Number(hour), Number(minute), Number(second));
  if (Number.isNaN(time)) return undefined;
  if (zone === undefined) return { kind: 'local', wall: time };
  return { kind: 'utc', wall: /z/i.test(zone) ? time : time - statedOffset(zone) * 60_000 };
}

/**
 * Reads `20270306`, `20270306T093000`, `20270306T083000Z`, and what sloppy programs make of them: no seconds, dashes
 * and colons, a `Z` behind a date, an offset.
 * @returns undefined when it is none of these, or does not exist
 */
export function readTime(value: string): WrittenTime | undefined {
  const text = value.trim();
  const { length } = text;
  const isBasic =
    length === dateLength ||
    (text.charAt(dateLength) === 'T' && (length === basicLength || (length === basicLength + 1 && text.endsWith('Z'))));
  return (isBasic ? basicTime(text) : undefined) ?? extendedTime(text);
}

const mostDays = 4_096;
const daysWritten = new Map<number, string | undefined>();
const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

function dateText(day: number): string | undefined {
  const date = new Date(day * dayLength);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9_999 ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : undefined;
}

const secondsPerDay = 86_400;
/** `T09:30:00` for each second that occurred. */
const clocksWritten: (string | undefined)[] = Array.from({ length: secondsPerDay });

function clockText(second: number): string {
  const known = clocksWritten[second];
  if (known !== undefined) return known;
  const parts = [Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60];
  const text = `T${parts.map((part) => twoDigits[part] ?? '').join(':')}`;
  clocksWritten[second] = text;
  return text;
}

/** What calendar and clock show, `2027-03-06T09:30:00`; nothing outside the years 0 to 9999. */
export function wallText(wall: number): string | undefined {
  const day = Math.floor(wall / dayLength);
  // Days and times of day recur in nearly every entry of a file.
  let date = daysWritten.get(day);
  if (date === undefined) {
    date = dateText(day);
    if (daysWritten.size >= mostDays) daysWritten.clear();
    daysWritten.set(day, date);
  }
  return date === undefined ? undefined : date + clockText(Math.floor((wall - day * dayLength) / 1_000));
}

const durationShape =
  /^\s*([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T?(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?\s*$/i;

/** A length of time: days follow the calendar, the rest the clock. */
export interface CalendarDuration {
  readonly days: number;
  /** Milliseconds beside the days. */
  readonly time: number;
}

/** Reads `PT45M`, `P1D`, `P1W6DT15H`; a negative or unreadable length is none. */
export function readCalendarDuration(value: string): CalendarDuration | undefined {
  const found = durationShape.exec(value);
  if (found === null || found[1] === '-') return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(2).map((part) => Number(part || 0));
  return { days: weeks * 7 + days, time: ((hours * 60 + minutes) * 60 + seconds) * 1_000 };
}
