import type { ProgrammeDay, ProgrammeDayPart } from './arrangement.js';
import { dayParts } from './day-part.js';
import type { Event } from './event.js';
import { eventClock, firstZone } from './event-clock.js';

/**
 * Divides days of an event into its headed parts, in order; parts in which nothing starts are left out.
 * @param timeZone IANA name of the zone whose clock tells the parts; default the event's own, else UTC
 */
export function dayDivider(event: Event, timeZone?: string): (day: ProgrammeDay) => readonly ProgrammeDayPart[] {
  const clock = eventClock(event, firstZone([timeZone, event.timeZone]).wallOf);
  return ({ date, items }) => {
    const partAt = dayParts(event, date, clock);
    const parts = Map.groupBy(items, ({ startsAt }) => partAt(clock.clockOf(startsAt)));
    return [...parts].map(([part, own]) => ({ part, items: own }));
  };
}
