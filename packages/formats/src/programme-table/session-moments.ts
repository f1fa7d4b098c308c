import { addDays } from '@geflecht/core/time';
import type { Day, Instant } from '@geflecht/core/time';
import { sessionTimes } from '../event/session-times.js';
import type { SessionTimes } from '../event/session-times.js';
import type { Findings } from '../reading/findings.js';
import type { ZoneChoice } from '../time/zone-choice.js';
import type { DayFinder } from './day-finder.js';
import { minutesPerDay } from './read-when.js';
import type { ProgrammeRow } from './sheet-rows.js';

const dayStart = 4 * 60;
const pad = (value: number) => String(value).padStart(2, '0');

/** What a reading of several sheets shares about time. */
export interface MomentsContext {
  readonly finder: DayFinder;
  readonly zone: ZoneChoice;
  readonly findings: Findings;
  /** Without a column of times, days are meant whole. */
  readonly hasTimes: boolean;
}

/** Turns what rows say about day and time into instants; keeps track of nights, so one is needed per sheet. */
export class SessionMoments {
  readonly #context: MomentsContext;
  readonly #begun = new Set<Day>();

  constructor(context: MomentsContext) {
    this.#context = context;
  }

  /** Start, end and open end of a row; `written` is what it said, for the report of what stays without a date. */
  of(row: ProgrammeRow, written: string): SessionTimes {
    const { findings, zone } = this.#context;
    const { when, at } = row;
    if (when.instant !== undefined) {
      const start = zone.instantOf({ kind: 'instant', instant: when.instant });
      return this.#withEnd(row, { start, date: undefined, minutes: 0 });
    }
    const isOpen = when.isOpenEnd === true;
    const isWhole = when.start === undefined && (when.isAllDay === true || (!this.#context.hasTimes && !isOpen));
    const date = when.start === undefined && !isWhole ? undefined : this.#context.finder.dateOf(when.day, at);
    if (date === undefined) {
      findings.report('date-missing', at, written);
      return {};
    }
    if (isWhole) return this.#wholeDays(row, date);
    const minutes = this.#nightly(row, date, when.start ?? 0);
    return this.#withEnd(row, { start: this.#instant(date, minutes), date, minutes });
  }

  /** Hours after midnight belong to the evening before, unless a full date begins with them. */
  #nightly(row: ProgrammeRow, date: Day, minutes: number): number {
    const isNight = minutes < dayStart && (!row.isDated || this.#begun.has(date));
    if (!isNight && minutes >= dayStart) this.#begun.add(date);
    return isNight ? minutes + minutesPerDay : minutes;
  }

  #instant(date: Day, minutes: number): Instant | undefined {
    const inDay = minutes % minutesPerDay;
    const seconds = Math.round((inDay - Math.floor(inDay)) * 60);
    const clock = `${pad(Math.floor(inDay / 60))}:${pad(Math.floor(inDay) % 60)}${seconds === 0 ? '' : `:${pad(seconds)}`}`;
    const day = inDay === minutes ? date : addDays(date, Math.floor(minutes / minutesPerDay));
    return this.#context.zone.instantOf({ kind: 'local', date: day, clock });
  }

  #wholeDays({ when, until, at }: ProgrammeRow, date: Day): SessionTimes {
    const lastWord = until?.day ?? when.lastDay;
    const last = lastWord === undefined ? date : (this.#context.finder.dateOf(lastWord, at) ?? date);
    const [start, end] = [this.#instant(date, 0), this.#instant(addDays(last, 1), 0)];
    return sessionTimes({ start, end }, this.#context.findings, at);
  }

  #withEnd(
    row: ProgrammeRow,
    from: { start: Instant | undefined; date: Day | undefined; minutes: number },
  ): SessionTimes {
    const { findings } = this.#context;
    const { when, until, minutes, at, isEndUnreadable } = row;
    const end = this.#endOf(row, from);
    const isOpen = end === undefined && minutes === undefined && (when.isOpenEnd ?? until?.isOpenEnd) === true;
    if (isOpen && from.start !== undefined) return { start: from.start, openEnd: true };
    const length = end === undefined ? minutes : undefined;
    return sessionTimes({ start: from.start, end, minutes: length, isEndUnreadable }, findings, at);
  }

  #endOf({ when, until, at }: ProgrammeRow, from: { date: Day | undefined; minutes: number }): Instant | undefined {
    if (until?.instant !== undefined) return this.#context.zone.instantOf({ kind: 'instant', instant: until.instant });
    const own = until?.day === undefined ? undefined : this.#context.finder.dateOf(until.day, at);
    const end = until?.end ?? when.end;
    if (own !== undefined) return this.#instant(own, end ?? minutesPerDay);
    if (end === undefined || from.date === undefined) return undefined;
    return this.#instant(from.date, end < from.minutes ? end + minutesPerDay : end);
  }
}
