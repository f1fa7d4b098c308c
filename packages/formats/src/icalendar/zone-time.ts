import { offsetAt } from '@geflecht/core/time';
import { dayLength } from './calendar-time.js';

/** A zone in which times of a calendar are meant. */
export interface CalendarZone {
  /** IANA name, where it has one or the file suggests one. */
  readonly name: string | undefined;
  /** Milliseconds east of UTC at a point in time. */
  offsetAt(epoch: number): number;
}

/** A time of a calendar: an all-day date, a local time without zone, or one in a zone. */
export interface CalendarTime {
  readonly kind: 'date' | 'floating' | 'zoned';
  /** What calendar and clock show there, as milliseconds since 1970-01-01 as if in UTC. */
  readonly wall: number;
  /** Only of zoned times. */
  readonly zone?: CalendarZone | undefined;
}

/** Coordinated universal time. */
export const utc: CalendarZone = { name: 'Etc/UTC', offsetAt: () => 0 };

/** The point in time at which clocks of a zone show a time; a skipped one is moved on, of two the first is meant. */
export function epochOf(wall: number, zone: CalendarZone): number {
  const before = zone.offsetAt(wall - dayLength);
  const after = zone.offsetAt(wall + dayLength);
  if (before === after) return wall - before;
  const first = wall - Math.max(before, after);
  const second = wall - Math.min(before, after);
  if (first + zone.offsetAt(first) === wall) return first;
  // Neither exists in the hour that spring skips: the offset before the change holds.
  return second + zone.offsetAt(second) === wall ? second : wall - before;
}

/** Milliseconds since 1970 that order and compare times; dates and local times are read as UTC. */
export function comparable({ kind, wall, zone }: CalendarTime): number {
  return kind === 'zoned' && zone !== undefined ? epochOf(wall, zone) : wall;
}

const mostDays = 4_096;

/** A zone whose rules the engine knows; remembers days on which nothing changes, as entries of a file share them. */
class IanaZone implements CalendarZone {
  readonly name: string;
  /** Offset of a whole day; NaN where it changes within. */
  readonly #days = new Map<number, number>();

  constructor(name: string) {
    this.name = name;
  }

  offsetAt(epoch: number): number {
    const day = Math.floor(epoch / dayLength);
    const known = this.#days.get(day) ?? this.#learn(day);
    return Number.isNaN(known) ? offsetAt(epoch, this.name) : known;
  }

  #learn(day: number): number {
    const start = offsetAt(day * dayLength, this.name);
    const isQuiet = start === offsetAt((day + 1) * dayLength, this.name);
    const offset = isQuiet ? start : NaN;
    if (this.#days.size >= mostDays) this.#days.clear();
    this.#days.set(day, offset);
    return offset;
  }
}

/** The zone of an IANA name that exists. */
export function ianaZone(name: string): CalendarZone {
  return new IanaZone(name);
}
