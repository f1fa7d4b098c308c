import { DomainError } from '../errors/domain-error.js';
import type { Instant } from './instant.js';
import { wallToMilliseconds } from './wall-clock.js';
import { offsetAt } from './zone-offset.js';

const instantShape = /^([\d-]+)T([\d:.]+)(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const lengthWithFourDigitYear = '2027-03-06T08:30:00.000Z'.length;
const millisecondsPerMinute = 60_000;

function readInstant(value: string): number {
  const [, date, clock, sign, hours, minutes] = instantShape.exec(value) ?? [];
  if (date === undefined || clock === undefined) return NaN;
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * millisecondsPerMinute;
  return wallToMilliseconds(date, clock) - (sign === '-' ? -offset : offset);
}

function isoOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return undefined;
  const written = date.toISOString();
  return written.length === lengthWithFourDigitYear ? written : undefined;
}

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}

/** Whether a value is a readable {@link Instant}: an existing date and time with `Z` or an offset `±HH:MM`. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && !Number.isNaN(readInstant(value));
}

/**
 * Milliseconds since 1970-01-01T00:00Z. Digits beyond milliseconds are cut off.
 * @throws DomainError `time-invalid` where {@link isInstant} says no
 */
export function instantToEpoch(instant: Instant): number {
  const milliseconds = typeof instant === 'string' ? readInstant(instant) : NaN;
  if (!Number.isNaN(milliseconds)) return milliseconds;
  throw new DomainError({
    code: 'time-invalid',
    operation: 'Read an instant',
    finding: 'not an existing date and time with offset',
    value: instant,
    wayOut: 'Write it like 2027-03-06T09:30:00+01:00',
  });
}

/**
 * Writes a point in time with the offset its zone has then, such as `2027-03-06T09:30:00+01:00`; milliseconds only
 * where they are not zero, `+00:00` for UTC. Offsets with seconds, in use before 1972, are rounded to minutes, so that
 * the point in time stays exact.
 * @param milliseconds since 1970-01-01T00:00Z, local year 0 to 9999
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function epochToInstant(milliseconds: number, timeZone: string): Instant {
  const offset = isoOf(milliseconds) === undefined ? NaN : offsetAt(milliseconds, timeZone) / millisecondsPerMinute;
  const minutes = Math.round(offset);
  const written = isoOf(milliseconds + minutes * millisecondsPerMinute);
  if (written !== undefined) return written.replace(/(?:\.000)?Z$/, '') + writeOffset(minutes);
  throw new DomainError({
    code: 'time-invalid',
    operation: 'Write an instant',
    finding: 'the year is not between 0 and 9999',
    value: milliseconds,
    wayOut: 'Pass milliseconds since 1970-01-01T00:00Z',
  });
}
