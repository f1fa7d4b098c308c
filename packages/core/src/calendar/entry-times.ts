import { firstZone, shiftDay } from '../event/event-clock.js';
import type { Programme } from '../event/programme.js';
import { epochOf, isCalendarDay } from '../event/session-times.js';
import type { Session } from '../event/session.js';

/** Name of a property, parameters included, and its value as written; left out where that is empty. */
export type CalendarProperty = readonly [name: string, value: string | undefined];

const halfDay = 43_200_000;

/** A point in time as calendars write it, in UTC; empty where there is none. */
export function stamp(value: unknown): string {
  const milliseconds = epochOf(value);
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().replace(/-|:|\.\d+/g, '');
}

/** Whole days; a calendar names the day after the last. */
function wholeDays(first: string, after: string): readonly CalendarProperty[] {
  return [
    ['DTSTART;VALUE=DATE', first.replaceAll('-', '')],
    ['DTEND;VALUE=DATE', after.replaceAll('-', '')],
  ];
}

/**
 * Tells when a session is: whole days from midnight to midnight by the clocks of the event's zone, else times, without an
 * end where it is open. Without a session, when the event is: as it states, else on the days of its sessions. The first
 * property is empty where there is no start.
 */
export function entryTimes({ event, sessions }: Programme): (session?: Session) => readonly CalendarProperty[] {
  const { wallOf } = firstZone([event.timeZone]);
  const wall = (value: unknown) => (stamp(value) ? wallOf(epochOf(value)) : '');
  const dayOf = (value: unknown) => (isCalendarDay(value) ? value : wall(value).slice(0, 10));
  const eventDays = () => {
    const stated = dayOf(event.start);
    const all = stated ? [stated, dayOf(event.end)] : sessions.map(({ start }) => dayOf(start));
    const days = all.filter(Boolean).toSorted();
    return wholeDays(days[0] ?? '', days.length > 0 ? shiftDay(days.at(-1) ?? '', 1) : '');
  };
  return (session) => {
    const { start, end } = session ?? event;
    const length = epochOf(end) - epochOf(start);
    if (!session && (!stamp(start) || isCalendarDay(end))) return eventDays();
    const isLong = session && !session.openEnd && length >= halfDay;
    if (isLong && /( 00:00){2}/.test(wall(start).slice(10) + wall(end).slice(10))) {
      return wholeDays(dayOf(start), dayOf(end));
    }
    return [
      ['DTSTART', stamp(start)],
      ['DTEND', !session?.openEnd && length > 0 ? stamp(end) : ''],
    ];
  };
}
