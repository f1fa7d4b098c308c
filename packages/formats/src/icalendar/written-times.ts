import { instantToEpoch, isDay, isInstant, isValidTimeZone } from '@geflecht/core/time';
import type { Deadline } from '@geflecht/core/time';
import { dayLength, wallText } from './calendar-time.js';
import type { CalendarWriter } from './calendar-writer.js';
import { epochOf, ianaZone, utc } from './zone-time.js';
import type { CalendarZone } from './zone-time.js';

/** What a calendar writes for a moment. */
interface WrittenMoment {
  readonly value: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

const minuteLength = 60_000;
/** Beyond it a description of the zone would be longer than most calendars. */
const longestSpan = 30 * 366 * dayLength;

const universal = /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i;

const basic = (text: string) => text.replace(/[-:]/g, '');

/** Writes times of one event: in its zone where that helps, else in UTC. */
export class WrittenTimes {
  readonly #name: string | undefined;
  readonly #zone: CalendarZone;
  #first = Infinity;
  #last = -Infinity;

  /**
   * @param zone IANA name of the event's zone
   * @param epochs every time that will be written
   */
  constructor(zone: string | undefined, epochs: readonly number[]) {
    const first = epochs.reduce((a, b) => Math.min(a, b), Infinity);
    const last = epochs.reduce((a, b) => Math.max(a, b), -Infinity);
    const isUsable = zone !== undefined && isValidTimeZone(zone) && !universal.test(zone);
    this.#name = isUsable && last - first <= longestSpan ? zone : undefined;
    this.#zone = this.#name === undefined ? utc : ianaZone(this.#name);
  }

  /** The zone times were written in, with the first and last of them; nothing where all are in UTC. */
  get used(): { readonly zone: string; readonly first: number; readonly last: number } | undefined {
    if (this.#name === undefined || this.#first > this.#last) return undefined;
    return { zone: this.#name, first: this.#first, last: this.#last };
  }

  /** Writes a point in time. */
  time(writer: CalendarWriter, name: string, epoch: number): void {
    const moment = this.#moment(epoch);
    if (moment !== undefined) writer.property(name, moment.value, moment.parameters);
  }

  /** Writes a day. */
  day(writer: CalendarWriter, name: string, day: string): void {
    writer.property(name, basic(day), { VALUE: 'DATE' });
  }

  /** What the clocks of the event show, as a date where they show midnight. */
  midnight(epoch: number): string | undefined {
    const offset = this.#zone.offsetAt(epoch);
    const [date, clock] = wallText(epoch + offset)?.split('T') ?? [];
    return clock === '00:00:00' && epoch % 1_000 === 0 ? date : undefined;
  }

  #moment(epoch: number): WrittenMoment | undefined {
    const exact = wallText(epoch);
    if (exact === undefined) return undefined;
    const offset = this.#zone.offsetAt(epoch);
    const local = wallText(epoch + offset);
    // The second of two equal times in autumn, and offsets with seconds, are exact in UTC only.
    const isExact = offset % minuteLength === 0 && epochOf(epoch + offset, this.#zone) === epoch;
    if (this.#name === undefined || local === undefined || !isExact) return { value: `${basic(exact)}Z` };
    this.#first = Math.min(this.#first, epoch);
    this.#last = Math.max(this.#last, epoch);
    return { value: basic(local), parameters: { TZID: this.#name } };
  }
}

/** Milliseconds of an instant, or of the beginning of a day in UTC; nothing where it is neither. */
export function epochOfDeadline(value: Deadline | undefined): number | undefined {
  if (value === undefined) return undefined;
  const midnight = `${value}T00:00:00Z`;
  if (isInstant(value)) return instantToEpoch(value);
  return isDay(value) ? Date.parse(midnight) : undefined;
}

/** A UTC instant as calendars write it. */
export function stamp(epoch: number): string | undefined {
  const text = wallText(epoch);
  return text === undefined ? undefined : `${basic(text)}Z`;
}
