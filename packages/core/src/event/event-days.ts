import { localToEpoch } from '../time/to-instant.js';
import { addDays, isDay } from '../time/day.js';
import type { Day } from '../time/instant.js';
import { millisecondsPerDay } from '../time/wall-clock.js';
import type { Event, EventDay } from './event.js';

/** When a day of an event begins unless it says otherwise: what runs past midnight belongs to the evening before. */
export const defaultDayStart = '04:00';

const clockShape = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a value is a wall-clock time `HH:MM`. */
export function isClockTime(value: unknown): value is string {
  return typeof value === 'string' && clockShape.test(value);
}

/** The entries of a list in an unvalidated record; anything else counts as none. */
export function recordsOf<Entry extends object>(list: readonly Entry[] | undefined): readonly Entry[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return entries.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null);
}

/** A day with its bounds, in milliseconds since 1970-01-01T00:00Z; `endsAt` is when the next calendar day begins. */
export interface EventDaySpan {
  readonly date: Day;
  readonly day?: EventDay;
  readonly dayStart: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Finds the day that a point in time belongs to. */
export interface EventDays {
  /** The days the event lists, in order; unreadable and repeated dates are left out. */
  readonly listed: readonly EventDaySpan[];
  readonly dayAt: (milliseconds: number) => EventDaySpan;
}

function listedDays(event: Event): ReadonlyMap<Day, EventDay> {
  const days = new Map<Day, EventDay>();
  for (const day of recordsOf(event.days)) {
    if (isDay(day.date) && !days.has(day.date)) days.set(day.date, day);
  }
  return days;
}

/**
 * The days of an event in a zone. A point in time belongs to the last calendar day whose `dayStart` is not after it
 * (default 04:00), whether the event lists that day or not.
 * @throws DomainError `time-zone-unknown`
 */
export function eventDays(event: Event, timeZone: string): EventDays {
  const listed = listedDays(event);
  const spans = new Map<Day, EventDaySpan>();
  const nearby = new Map<number, readonly EventDaySpan[]>();

  const dayStartOf = (date: Day) => {
    const start = listed.get(date)?.dayStart;
    return isClockTime(start) ? start : defaultDayStart;
  };
  const beginOf = (date: Day) => localToEpoch(`${date}T${dayStartOf(date)}`, timeZone);
  const spanOf = (date: Day): EventDaySpan => {
    const known = spans.get(date);
    if (known !== undefined) return known;
    const [dayStart, startsAt, endsAt] = [dayStartOf(date), beginOf(date), beginOf(addDays(date, 1))];
    const span = { date, day: listed.get(date), dayStart, startsAt, endsAt };
    spans.set(date, span);
    return span;
  };
  // Zones lie within a day of UTC and a day starts within its own date, so four dates always hold the answer.
  const around = (utcDay: number) => {
    const date = new Date(utcDay * millisecondsPerDay).toISOString().slice(0, 10);
    return [1, 0, -1, -2].map((count) => spanOf(addDays(date, count)));
  };
  const dayAt = (milliseconds: number) => {
    const utcDay = Math.floor(milliseconds / millisecondsPerDay);
    const candidates = nearby.get(utcDay) ?? around(utcDay);
    nearby.set(utcDay, candidates);
    return candidates.find((span) => span.startsAt <= milliseconds) ?? spanOf(candidates.at(-1)?.date ?? '');
  };
  return { listed: [...listed.keys()].toSorted().map(spanOf), dayAt };
}
