import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { offsetAt } from '../time/zone-offset.js';
import { millisecondsPerDay } from '../time/wall-clock.js';
import type { DayPart, DayPartKind } from './arrangement.js';
import type { Event } from './event.js';
import type { EventDaySpan } from './event-days.js';
import { eventDays, isClockTime, recordsOf } from './event-days.js';

const millisecondsPerMinute = 60_000;
const minutesPerDay = 1_440;

const defaultParts: readonly (readonly [DayPartKind, string])[] = [
  ['morning', '00:00'],
  ['afternoon', '12:00'],
  ['evening', '18:00'],
];

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes from the day's start to a wall-clock time; what is earlier on the clock lies past midnight. */
function sinceDayStart(minutes: number, dayStart: string): number {
  return (minutes - minutesOf(dayStart) + minutesPerDay) % minutesPerDay;
}

function defaultsFor(dayStart: string): readonly DayPart[] {
  return defaultParts.map(([kind, from]) => ({ kind, from: kind === 'morning' ? dayStart : from }));
}

/** The headed stretches of one day, in order: the event's own for it, else morning, afternoon, evening. */
export function dayPartsOf(event: Event, span: EventDaySpan): readonly DayPart[] {
  const own = recordsOf(event.dayParts).filter(
    ({ dayId, from }) => isClockTime(from) && (dayId === undefined || dayId === span.day?.id),
  );
  const parts = own.length === 0 ? defaultsFor(span.dayStart) : own.map(({ label, from }) => ({ label, from }));
  const position = ({ from }: DayPart) => sinceDayStart(minutesOf(from), span.dayStart);
  return parts.toSorted((a, b) => position(a) - position(b));
}

/** Which of a day's parts holds a point in time (milliseconds since 1970-01-01T00:00Z); -1 before the first. */
export function dayPartIndex(
  milliseconds: number,
  parts: readonly DayPart[],
  { dayStart, timeZone }: { readonly dayStart: string; readonly timeZone: string },
): number {
  const wall = milliseconds + offsetAt(milliseconds, timeZone);
  const clock = Math.floor((wall % millisecondsPerDay) / millisecondsPerMinute);
  const now = sinceDayStart((clock + minutesPerDay) % minutesPerDay, dayStart);
  return parts.findLastIndex(({ from }) => sinceDayStart(minutesOf(from), dayStart) <= now);
}

/**
 * The day part an instant belongs to by the clock of a zone: the event's own, else morning until 12:00, afternoon
 * until 18:00, evening until the next day starts (default 04:00). Nothing before the first of the event's own parts.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function dayPartOf(instant: Instant, event: Event, timeZone: string): DayPart | undefined {
  const milliseconds = instantToEpoch(instant);
  const span = eventDays(event, timeZone).dayAt(milliseconds);
  const parts = dayPartsOf(event, span);
  return parts[dayPartIndex(milliseconds, parts, { dayStart: span.dayStart, timeZone })];
}
