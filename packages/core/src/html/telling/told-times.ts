import type { ProgrammeItem } from '../../event/arrangement.js';
import type { Event } from '../../event/event.js';
import type { Session } from '../../event/session.js';
import { dateFormatter } from '../../time/date-formatter.js';
import { isDay } from '../../time/day.js';
import { formatDayLong } from '../../time/format-day.js';
import { formatTime, formatTimeRange } from '../../time/format-time.js';
import { isInstant } from '../../time/instant-epoch.js';
import type { Instant } from '../../time/instant.js';
import type { ProgrammeWords } from '../locales/programme-words.js';
import type { ProgrammeToTell } from './programme-to-tell.js';

const dayLength = 'YYYY-MM-DD'.length;

/** Zones whose clocks German readers have at home. */
const homeZones: ReadonlySet<string> = new Set(['Europe/Berlin', 'Europe/Busingen', 'Europe/Vienna', 'Europe/Zurich']);

const zoneName = { timeZoneName: 'longGeneric' } as const;

/** Stands for a time in words around it. */
const gap = '\u0000';

/** A time or a stretch of it, cut where its start and end stand. */
export interface TimePieces {
  readonly before: string;
  readonly start: string;
  readonly between: string;
  readonly end: string;
  readonly after: string;
}

/** Tells times of an event as its readers read them. */
export class ToldTimes {
  readonly #source: ProgrammeToTell;
  readonly #words: ProgrammeWords;

  constructor(source: ProgrammeToTell, words: ProgrammeWords) {
    this.#source = source;
    this.#words = words;
  }

  get #format() {
    return { locale: this.#source.locale === 'en' ? 'en-GB' : 'de', timeZone: this.#source.days.timeZone };
  }

  /** A day with weekday and year. */
  day(date: string): string {
    return isDay(date) ? formatDayLong(date, this.#format) : date;
  }

  /** A time of day alone. */
  clock(instant: Instant): string {
    return this.#words.clock(formatTime(instant, this.#format));
  }

  /** Start and end of a session, as far as they are known. */
  item(item: ProgrammeItem): string {
    const { before, start, between, end, after } = this.pieces(item);
    return before + start + between + end + after;
  }

  /** The same in its pieces, for those who mark up start and end by themselves. */
  pieces({ startsAt, endsAt, ending }: Omit<ProgrammeItem, 'session' | 'reach' | 'rooms'>): TimePieces {
    const first = this.#source.instant(startsAt);
    const start = formatTime(first, this.#format);
    const words = ending === 'open' ? this.#words.openEnd : this.#words.clock;
    const [before = '', after = ''] = words(gap).split(gap);
    if (endsAt === undefined) return { before, start, between: '', end: '', after };
    const last = this.#source.instant(endsAt);
    const end = formatTime(last, this.#format);
    const between = formatTimeRange(first, last, this.#format).slice(start.length, -end.length);
    return { before, start, between, end, after };
  }

  /** A day, or a day and a time on it. */
  point(value: string): string {
    if (!isInstant(value)) return this.day(value);
    const local = this.#source.instant(Date.parse(value));
    return `${this.day(local.slice(0, dayLength))}, ${this.clock(local)}`;
  }

  /** First and last day of an event, or its times where it is over on the day it starts. */
  span({ start, end }: Pick<Event, 'start' | 'end'>): TimePieces | undefined {
    if (start === undefined) return undefined;
    const [first, last] = [this.#local(start), this.#local(end ?? start)];
    if (first.slice(0, dayLength) !== last.slice(0, dayLength)) {
      return { before: '', start: this.point(start), between: ' – ', end: this.point(end ?? start), after: '' };
    }
    const isTimed = isInstant(start) && end !== undefined && isInstant(end);
    if (!isTimed) return { before: '', start: this.point(start), between: '', end: '', after: '' };
    const times = this.pieces({ startsAt: Date.parse(start), endsAt: Date.parse(end), ending: 'known' });
    return { ...times, before: `${this.day(first.slice(0, dayLength))}, ${times.before}` };
  }

  /** From when one may come in. */
  doors({ doorsOpen }: Pick<Event, 'doorsOpen'>): string | undefined {
    return doorsOpen === undefined || !isInstant(doorsOpen)
      ? undefined
      : this.#words.doors(formatTime(doorsOpen, this.#format));
  }

  /** What a session was moved from, told within its day where it stayed there. */
  moved({ start, previousStart }: Session): string | undefined {
    if (previousStart === undefined || !isInstant(previousStart)) return undefined;
    const [before, now] = [previousStart, start ?? previousStart].map((value) =>
      this.#local(value).slice(0, dayLength),
    );
    return this.#words.moved(before === now ? this.clock(previousStart) : this.point(previousStart));
  }

  /** The zone by name, where readers might think of another. */
  zone(): string | undefined {
    const { mode } = this.#source.programme.event;
    const isElsewhere = mode === 'online' || mode === 'hybrid' || !homeZones.has(this.#format.timeZone);
    return isElsewhere ? this.#words.timeZone(this.#format.timeZone) : undefined;
  }

  /** The zone as its people call it, in words around it; always told where times stand alone. */
  namedZone(near = this.#source.days.days[0]?.startsAt ?? 0): string {
    const parts = dateFormatter(zoneName, this.#format).formatToParts(near);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
    return this.#words.timeZone(name ?? this.#format.timeZone);
  }

  #local(value: string): string {
    return isInstant(value) ? this.#source.instant(Date.parse(value)) : value;
  }
}
