import type { Instant } from './instant.js';
import { instantToEpoch } from './instant-epoch.js';
import { offsetAt } from './zone-offset.js';

/** What calendar and clock show in one zone. */
export interface ZonedParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes to be added to UTC; whole numbers since 1972. */
  readonly offsetMinutes: number;
}

/**
 * What calendar and clock show at an instant in a zone, whatever offset the instant is written with. Gregorian calendar.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function zonedParts(instant: Instant, timeZone: string): ZonedParts {
  const milliseconds = instantToEpoch(instant);
  const offset = offsetAt(milliseconds, timeZone);
  const wall = new Date(milliseconds + offset);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: ((wall.getUTCDay() + 6) % 7) + 1,
    offsetMinutes: offset / 60_000,
  };
}
