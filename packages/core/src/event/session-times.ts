import type { Ending } from './arrangement.js';
import type { Session } from './session.js';

/** Start and end of a session in milliseconds since 1970-01-01T00:00Z. */
export interface SessionTimes {
  readonly startsAt: number;
  /** After the start; absent unless `ending` is `known`. */
  readonly endsAt?: number | undefined;
  readonly ending: Ending;
}

const instantShape = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/;

/** Whether a value is a calendar day `YYYY-MM-DD` that exists, from the year 1000 to 2999. */
export function isCalendarDay(value: unknown): value is string {
  // Engines disagree on whether 30 February is 2 March or nothing.
  return typeof value === 'string' && /^[12]/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value;
}

/** Milliseconds since 1970-01-01T00:00Z of an instant from untrusted data; `NaN` where there is none. */
export function epochOf(value: unknown): number {
  const isInstant = typeof value === 'string' && instantShape.test(value) && isCalendarDay(value.slice(0, 10));
  return isInstant ? Date.parse(value) : NaN;
}

/**
 * Times of a session, or nothing where it has no readable start. An end that is unreadable or not after the start counts
 * as unknown; an open end wins over a stated one.
 */
export function sessionTimes({ start, end, openEnd }: Session): SessionTimes | undefined {
  const startsAt = epochOf(start);
  if (Number.isNaN(startsAt)) return undefined;
  if (openEnd === true) return { startsAt, ending: 'open' };
  const endsAt = epochOf(end);
  return endsAt > startsAt ? { startsAt, endsAt, ending: 'known' } : { startsAt, ending: 'unknown' };
}
