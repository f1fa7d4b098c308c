import type { Session } from '@geflecht/core/event';
import { epochToInstant } from '@geflecht/core/time';
import type { Findings } from '../reading/findings.js';
import { dayLength, wallText } from './calendar-time.js';
import { epochOf, ianaZone } from './zone-time.js';
import type { CalendarTime, CalendarZone } from './zone-time.js';
import type { EntryOccurrence } from './expand-entries.js';

/** Start, end and open end of a session. */
export type SessionWhen = Pick<Session, 'start' | 'end' | 'openEnd'>;

const minuteLength = 60_000;
const pad = (number: number) => String(number).padStart(2, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Writes times of a calendar as instants of one zone. */
export class SessionClock {
  readonly #name: string;
  readonly #zone: CalendarZone;
  readonly #offsets = new Map<number, string>();

  /** @param name IANA name of the event's zone */
  constructor(name: string) {
    this.#name = name;
    this.#zone = ianaZone(name);
  }

  /** The point in time that is meant; days begin, and times without zone are, in the zone of the event. */
  epoch({ wall, zone }: CalendarTime): number {
    return epochOf(wall, zone ?? this.#zone);
  }

  /** A point in time with the offset of the event's zone; nothing outside the years 0 to 9999. */
  instant(epoch: number): string | undefined {
    return this.#written(epoch, this.#zone.offsetAt(epoch));
  }

  #written(epoch: number, offset: number): string | undefined {
    const at = wallText(epoch + offset);
    // Before 1972 offsets had seconds.
    if (at === undefined || offset % minuteLength !== 0) return at && epochToInstant(epoch, this.#name);
    let text = this.#offsets.get(offset);
    if (text === undefined) {
      text = offsetText(offset / minuteLength);
      this.#offsets.set(offset, text);
    }
    return at + text;
  }

  /** When a session is: all-day entries last whole days, those without an end are open. */
  when({ start, end }: Pick<EntryOccurrence, 'start' | 'end'>, findings: Findings, at: string): SessionWhen {
    const from = this.epoch(start);
    const written = this.instant(from);
    if (written === undefined) return {};
    if (end === undefined && start.kind !== 'date') return { start: written, openEnd: true };
    const isShort = end === undefined || (start.kind === 'date' && end.wall <= start.wall);
    const to = this.epoch(isShort ? { ...start, wall: start.wall + dayLength } : end);
    if (to > from) return { start: written, end: this.instant(to) };
    if (to < from) findings.drop('end-unreadable', at, end === undefined ? undefined : wallText(end.wall));
    return { start: written };
  }
}
