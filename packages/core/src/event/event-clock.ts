import { rememberEach } from '../time/remember-each.js';
import type { Event, EventDay } from './event.js';
import { isCalendarDay } from './session-times.js';

/** When a day of an event begins unless it says otherwise: what runs past midnight belongs to the evening before. */
export const defaultDayStart = '04:00';

/** Tells days and clock times of an event; points in time are milliseconds since 1970-01-01T00:00Z. */
export interface EventClock {
  /** Days the event lists, by date. */
  readonly listed: ReadonlyMap<string, EventDay>;
  /** The day a point in time belongs to: the last one whose `dayStart` is not after it. */
  readonly dateOf: (milliseconds: number) => string;
  /** Wall-clock time `HH:MM`. */
  readonly clockOf: (milliseconds: number) => string;
  /** When a day begins. */
  readonly startOf: (date: string) => number;
  readonly dayStartOf: (date: string) => string;
}

/** Entries of a list in an unvalidated record; anything else counts as none. */
export function entriesOf<Entry>(list: readonly Entry[] | undefined): readonly Entry[] {
  return Array.isArray(list) ? (list as readonly Entry[]) : [];
}

/** The calendar day some days later, or earlier where `count` is negative. */
export function shiftDay(date: string, count: number): string {
  return new Date(Date.parse(date) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a value is a wall-clock time `HH:MM`. */
export function isClockTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Writes points in time as `2027-03-06 09:30` by the clock of a zone. */
export type WallClock = (milliseconds: number) => string;

/** The clock of a zone, which writes each time once; nothing where there is no such zone. */
export function wallClock(timeZone: string | undefined): WallClock | undefined {
  if (timeZone === undefined) return undefined;
  try {
    // Swedish dates are ISO dates.
    const format = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
    return rememberEach((milliseconds) => format.format(milliseconds));
  } catch {
    return undefined;
  }
}

/** The first of these zones that there is, and its clock; else UTC. */
export function firstZone(names: readonly (string | undefined)[]): {
  readonly zone: string;
  readonly wallOf: WallClock;
} {
  for (const zone of names) {
    const wallOf = wallClock(zone);
    if (zone !== undefined && wallOf !== undefined) return { zone, wallOf };
  }
  return firstZone(['UTC']);
}

/** How far a clock is ahead of UTC, in milliseconds. */
function offsetAt(milliseconds: number, wallOf: WallClock): number {
  return Date.parse(`${wallOf(milliseconds).replace(' ', 'T')}Z`) - milliseconds;
}

/** The clock of an event, told by the clock of a zone. */
export function eventClock(event: Event, wallOf: WallClock): EventClock {
  const days = entriesOf(event.days).filter((day) => isCalendarDay(day?.date));
  const listed = new Map(days.map((day) => [day.date, day]));
  const dayStartOf = (date: string) => {
    const dayStart = listed.get(date)?.dayStart;
    return isClockTime(dayStart) ? dayStart : defaultDayStart;
  };
  const clockOf = (milliseconds: number) => wallOf(milliseconds).slice(11);
  const dateOf = (milliseconds: number) => {
    const date = wallOf(milliseconds).slice(0, 10);
    return clockOf(milliseconds) < dayStartOf(date) ? shiftDay(date, -1) : date;
  };
  const startOf = (date: string) => {
    const wall = Date.parse(`${date}T${dayStartOf(date)}Z`);
    // The offset shortly before is the offset then, unless clocks change in between.
    return wall - offsetAt(wall - offsetAt(wall, wallOf), wallOf);
  };
  return { listed, dateOf, clockOf, startOf, dayStartOf };
}
