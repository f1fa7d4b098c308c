import { DomainError } from '../errors/domain-error.js';
import type { Day } from './instant.js';
import { millisecondsPerDay, wallToMilliseconds } from './wall-clock.js';

/** Whether a value is an existing calendar day written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && !Number.isNaN(wallToMilliseconds(value, '00:00'));
}

/**
 * Midnight UTC of a calendar day, in milliseconds since 1970-01-01T00:00Z.
 * @throws DomainError `time-invalid`
 */
export function dayToMilliseconds(day: Day): number {
  if (isDay(day)) return wallToMilliseconds(day, '00:00');
  throw invalidDay(day);
}

/**
 * The calendar day `count` days later, or earlier where `count` is negative.
 * @throws DomainError `time-invalid`, also where the year leaves 0 to 9999
 */
export function addDays(day: Day, count: number): Day {
  const date = new Date(dayToMilliseconds(day) + count * millisecondsPerDay);
  const moved = Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, -'T00:00:00.000Z'.length);
  if (isDay(moved)) return moved;
  throw invalidDay(`${day} ${count < 0 ? '-' : '+'} ${Math.abs(count)} days`);
}

/** Orders days: negative where `a` is before `b`, 0 where they are the same, positive after. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function invalidDay(value: unknown): DomainError {
  return new DomainError({
    code: 'time-invalid',
    operation: 'Read a day',
    finding: 'not an existing calendar day',
    value,
    wayOut: 'Write it like 2027-03-06',
  });
}
