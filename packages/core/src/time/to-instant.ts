import { DomainError } from '../errors/domain-error.js';
import type { Instant } from './instant.js';
import { epochToInstant } from './instant-epoch.js';
import { millisecondsPerDay, wallToMilliseconds } from './wall-clock.js';
import { offsetAt } from './zone-offset.js';

/**
 * Which instant a local time means that the clocks show twice (end of summer time) or skip (its start).
 * `compatible`: the first of two, and a skipped 02:30 becomes 03:30, as in iCalendar and Temporal.
 * `earlier` and `later`: the first or second of two; a skipped 02:30 becomes 01:30 or 03:30.
 */
export type Disambiguation = 'compatible' | 'earlier' | 'later';

/** Settings of {@link toInstant}. */
export interface ToInstantOptions {
  /** Default `compatible`. */
  readonly disambiguation?: Disambiguation;
}

/**
 * The instant at which clocks of a zone show a local time.
 * @param localDateTime `YYYY-MM-DDTHH:MM[:SS[.fff]]`, without offset
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function toInstant(localDateTime: string, timeZone: string, options: ToInstantOptions = {}): Instant {
  return epochToInstant(localToEpoch(localDateTime, timeZone, options.disambiguation), timeZone);
}

/** {@link toInstant} in milliseconds since 1970-01-01T00:00Z. */
export function localToEpoch(
  localDateTime: string,
  timeZone: string,
  disambiguation: Disambiguation = 'compatible',
): number {
  const wall = readLocal(localDateTime);
  // Offsets lie between -12 and +14 hours, so a day on either side brackets any change that matters.
  const before = offsetAt(wall - millisecondsPerDay, timeZone);
  const after = offsetAt(wall + millisecondsPerDay, timeZone);
  const [first, second] = before > after ? [wall - before, wall - after] : [wall - after, wall - before];
  const firstExists = first + offsetAt(first, timeZone) === wall;
  const secondExists = second + offsetAt(second, timeZone) === wall;
  if (firstExists !== secondExists) return firstExists ? first : second;
  const takesFirst = disambiguation === 'earlier' || (disambiguation === 'compatible' && firstExists);
  return takesFirst ? first : second;
}

function readLocal(localDateTime: string): number {
  const [date = '', clock = ''] = localDateTime.split('T', 2);
  const wall = localDateTime.length === date.length + 1 + clock.length ? wallToMilliseconds(date, clock) : NaN;
  if (!Number.isNaN(wall)) return wall;
  throw new DomainError({
    code: 'time-invalid',
    operation: 'Read a local time',
    finding: 'not an existing date and time without offset',
    value: localDateTime,
    wayOut: 'Write it like 2027-03-06T09:30',
  });
}
