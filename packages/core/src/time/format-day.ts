import type { DayFormat } from './date-formatter.js';
import { dateFormatter } from './date-formatter.js';
import { dayToMilliseconds } from './day.js';
import type { Day } from './instant.js';

const short = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const long = { dateStyle: 'full' } as const;

function write(day: Day, style: Intl.DateTimeFormatOptions, locale: string): string {
  return dateFormatter(style, { locale, timeZone: 'UTC' }).format(dayToMilliseconds(day));
}

/**
 * Short form of a day for tabs and headings of narrow columns, without year: `Sa., 6. März`.
 * @throws DomainError `time-invalid`
 */
export function formatDay(day: Day, { locale }: DayFormat): string {
  return write(day, short, locale);
}

/**
 * Full form of a day with weekday and year: `Samstag, 6. März 2027`.
 * @throws DomainError `time-invalid`
 */
export function formatDayLong(day: Day, { locale }: DayFormat): string {
  return write(day, long, locale);
}
