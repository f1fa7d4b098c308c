import { firstZone, shiftDay } from '../event/event-clock.js';
import type { Programme } from '../event/programme.js';
import { epochOf, isCalendarDay } from '../event/session-times.js';
import type { Session } from '../event/session.js';

/** A point in time as calendars write it, in UTC; empty where there is none. */
export function stamp(value: unknown): string {
  const milliseconds = epochOf(value);
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().replace(/-|:|\.\d+/g, '');
}

/** Whole days; a calendar names the day after the last. */
function wholeDays(...days: readonly [first: string, after: string]): readonly string[] {
  const [first, after] = days.map((day) => day.replaceAll('-', ''));
  return [`DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${after}`];
}

/**
 * Tells when a session is: whole days from midnight to midnight by the clocks of the event's zone, else times, without an
 * end where it is open. Without a session, when the event is: as it states, else on the days of its sessions. Nothing
 * where there is no start.
 */
export function entryTimes({ event, sessions }: Programme): (session?: Session) => readonly string[] {
  const { wallOf } = firstZone([event.timeZone]);
  const wall = (value: unknown) => (isCalendarDay(value) ? value : stamp(value) && wallOf(epochOf(value)));
  const dayOf = (value: unknown) => wall(value).slice(0, 'YYYY-MM-DD'.length);
  return (session) => {
    const { start, end } = session ?? event;
    if (!session && (!stamp(start) || isCalendarDay(end))) {
      const stated = wall(start) ? [start, end] : sessions.map((each) => each.start);
      const days = stated.map(dayOf).filter(Boolean).toSorted();
      const [first = ''] = days;
      return first ? wholeDays(first, shiftDay(days.at(-1) ?? first, 1)) : [];
    }
    const isEnding = !session?.openEnd && epochOf(end) > epochOf(start);
    const isWhole = session && isEnding && [start, end].every((at) => wall(at).endsWith(' 00:00'));
    if (isWhole) return wholeDays(dayOf(start), dayOf(end));
    return stamp(start) ? [`DTSTART:${stamp(start)}`, `DTEND:${isEnding ? stamp(end) : ''}`] : [];
  };
}
