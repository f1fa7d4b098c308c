import { instantToEpoch } from '../time/instant-epoch.js';
import type { Instant } from '../time/instant.js';
import { requireZone } from '../time/zone-offset.js';
import type { DayPart } from './arrangement.js';
import type { Event } from './event.js';
import { entriesOf, eventClock, firstZone, isClockTime } from './event-clock.js';
import type { EventClock } from './event-clock.js';

/** Tells which part of one day holds a wall-clock time `HH:MM`; nothing before its first part. */
export type DayPartFinder = (clock: string) => DayPart | undefined;

/** The headed stretches of a day: the event's own for it, else morning, afternoon, evening. */
export function dayParts(event: Event, date: string, { dayStartOf, listed }: EventClock): DayPartFinder {
  const dayStart = dayStartOf(date);
  const dayId = listed.get(date)?.id;
  const own = entriesOf(event.dayParts).filter(
    (part) => isClockTime(part?.from) && (part.dayId === undefined || part.dayId === dayId),
  );
  const defaults: readonly DayPart[] = [
    { kind: 'morning', from: dayStart },
    { kind: 'afternoon', from: '12:00' },
    { kind: 'evening', from: '18:00' },
  ];
  // What is earlier on the clock than the day's start lies past midnight.
  const position = (clock: string) => (clock < dayStart ? `1${clock}` : `0${clock}`);
  const parts = (own.length === 0 ? defaults : own).toSorted((a, b) => (position(a.from) < position(b.from) ? -1 : 1));
  return (clock) => parts.findLast(({ from }) => position(from) <= position(clock));
}

/**
 * The day part an instant belongs to by the clock of a zone: the event's own, else morning until 12:00, afternoon
 * until 18:00, evening until the next day starts (default 04:00). Nothing before the first of the event's own parts.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function dayPartOf(instant: Instant, event: Event, timeZone: string): DayPart | undefined {
  requireZone(timeZone);
  const milliseconds = instantToEpoch(instant);
  const clock = eventClock(event, firstZone([timeZone]).wallOf);
  return dayParts(event, clock.dateOf(milliseconds), clock)(clock.clockOf(milliseconds));
}
