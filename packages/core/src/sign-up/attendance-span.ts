import type { Session } from '../event/session.js';
import { eventClock, firstZone } from '../event/event-clock.js';
import { breakFormats } from '../event/session-format.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import type { Attendance } from './attendance.js';
import type { SignUpFrame } from './sign-up-frame.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

const millisecondsPerMinute = 60_000;

/** Sessions that count as taking part: with start and end, neither breaks nor optional, draft or called off. */
function countedSpan({ start, end, format, optional, status }: Session): readonly Span[] {
  if (start === undefined || end === undefined || optional === true) return [];
  if (status === 'cancelled' || status === 'draft' || (format !== undefined && breakFormats.includes(format)))
    return [];
  return [{ start: instantToEpoch(start), end: instantToEpoch(end) }];
}

/** Minutes covered by spans; what runs in parallel counts once. */
function covered(spans: readonly Span[]): number {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  let total = 0;
  let until = -Infinity;
  for (const { start, end } of inOrder) {
    total += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return Math.round(total / millisecondsPerMinute);
}

/** The day of an event, by its date, on which a session starts; a day lasts until the next one's `dayStart`. */
export function dateOfSession(session: Session, { event, timeZone }: SignUpFrame): string | undefined {
  if (session.start === undefined) return undefined;
  return eventClock(event, firstZone([timeZone]).wallOf).dateOf(instantToEpoch(session.start));
}

/** The date of a day of an event by its id. */
export function dateOfDay(dayId: string, { event }: SignUpFrame): string | undefined {
  return event.days?.find(({ id }) => id === dayId)?.date;
}

/**
 * How many minutes of programme there are at an event, one of its days or one session: breaks and optional sessions do not
 * count, parallel ones count once.
 * @returns undefined where there is no such thing, or nothing scheduled in it
 * @throws DomainError `time-invalid`
 */
export function programmeMinutes(of: Attendance['of'], frame: SignUpFrame): number | undefined {
  const sessions = [...frame.sessions.values()];
  if ('sessionId' in of) {
    const { start, end } = frame.sessions.get(of.sessionId) ?? {};
    if (start === undefined || end === undefined) return undefined;
    return covered([{ start: instantToEpoch(start), end: instantToEpoch(end) }]);
  }
  const date = 'dayId' in of ? dateOfDay(of.dayId, frame) : undefined;
  if ('dayId' in of && date === undefined) return undefined;
  const own = date === undefined ? sessions : sessions.filter((session) => dateOfSession(session, frame) === date);
  const minutes = covered(own.flatMap(countedSpan));
  return minutes === 0 ? undefined : minutes;
}
