import { dayToMilliseconds } from '../../time/day.js';
import type { Day } from '../../time/instant.js';

/**
 * The same day of an earlier month, or its last one where there is no such day.
 * @throws DomainError `time-invalid`
 */
export function monthsBefore(day: Day, months: number): Day {
  const date = new Date(dayToMilliseconds(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, last.getUTCDate()));
  return date.toISOString().slice(0, 10);
}
