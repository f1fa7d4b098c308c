import { instantToEpoch, isInstant } from '../time/instant-epoch.js';
import type { ArrangeProblemCode, Ending } from './arrangement.js';
import type { Session } from './session.js';

/** Start and end of a session in milliseconds since 1970-01-01T00:00Z. */
export interface SessionTimes {
  readonly startsAt: number;
  readonly endsAt?: number;
  readonly ending: Ending;
}

/** Reads instants of untrusted records; `NaN` where there is none. */
export type InstantReader = (value: unknown) => number;

/** Receives what is wrong with a session's data. */
export type Report = (code: ArrangeProblemCode, value?: unknown) => void;

// Around the year 3900: days are counted to either side of a session, and years have four digits.
const farthest = 6e13;

/** An {@link InstantReader} that remembers what it has read: programmes repeat their times. */
export function instantReader(): InstantReader {
  const known = new Map<unknown, number>();
  return (value) => {
    const remembered = known.get(value);
    if (remembered !== undefined) return remembered;
    const milliseconds = isInstant(value) ? instantToEpoch(value) : NaN;
    const read = Math.abs(milliseconds) < farthest ? milliseconds : NaN;
    known.set(value, read);
    return read;
  };
}

/**
 * Times of a session, or nothing where it has no readable start. An end that is unreadable or not after the start
 * counts as unknown; an open end wins over a stated one. Both are reported.
 */
export function sessionTimes(session: Session, read: InstantReader, report: Report): SessionTimes | undefined {
  const { start, end, openEnd } = session;
  const startsAt = read(start);
  if (Number.isNaN(startsAt)) {
    if (start !== undefined && start !== null) report('start-unreadable', start);
    return undefined;
  }
  const hasEnd = end !== undefined && end !== null;
  if (openEnd === true) {
    if (hasEnd) report('open-end-with-end', end);
    return { startsAt, ending: 'open' };
  }
  const endsAt = read(end);
  if (endsAt > startsAt) return { startsAt, endsAt, ending: 'known' };
  if (hasEnd) report(Number.isNaN(endsAt) ? 'end-unreadable' : 'end-not-after-start', end);
  return { startsAt, ending: 'unknown' };
}
