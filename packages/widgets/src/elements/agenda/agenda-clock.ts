import type { ProgrammeItem } from '@geflecht/core/event';
import { rememberEach } from '@geflecht/core/time';
import type { AgendaMessages } from './locales/agenda-messages.js';

/** Zone, language and words that times are told in. */
export interface ClockFormat {
  /** IANA name. */
  readonly timeZone: string;
  /** As the page states it; anything but a region of the words' language gives way to that language. */
  readonly locale: string;
  readonly language: string;
  readonly messages: Pick<AgendaMessages, 'clock' | 'openEnd'>;
}

/** Tells times in one zone and language; all are milliseconds since 1970-01-01T00:00Z. */
export interface AgendaClock {
  /** Time of day, such as `09:30`. */
  readonly time: (milliseconds: number) => string;
  /** The day in full: `Samstag, 6. März 2027`. */
  readonly day: (milliseconds: number) => string;
  /** The day for narrow places: `Sa., 6. März`. */
  readonly shortDay: (milliseconds: number) => string;
  /** When an item of a day takes place: `09:30–10:00 Uhr`, `ab 15:00 Uhr`; a later day of its end is named. */
  readonly when: (item: ProgrammeItem, dayEndsAt: number) => string;
  /** The zone by name, such as `Mitteleuropäische Zeit`; zones change their names over the years. */
  readonly zoneName: (near: number) => string;
}

const regional = /^[a-z]{2}-[A-Z]{2}$/;

/** A clock that writes each time once: programmes repeat their times, and two thousand take a while. */
export function agendaClock({ locale, language, messages, timeZone }: ClockFormat): AgendaClock {
  // Other tags might not be any, and would throw.
  const tag = regional.test(locale) && locale.startsWith(language) ? locale : language;
  const format = (style: Intl.DateTimeFormatOptions) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return rememberEach((milliseconds: number) => {
      // Browsers take their time to make one, and not every programme needs them all.
      formatter ??= new Intl.DateTimeFormat(tag, { ...style, timeZone, calendar: 'gregory' });
      return formatter.format(milliseconds);
    });
  };
  const time = format({ timeStyle: 'short' });
  const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const same = rememberEach((words: string) => words);
  const when: AgendaClock['when'] = ({ startsAt, endsAt, ending }, dayEndsAt) => {
    if (ending === 'open') return messages.openEnd(time(startsAt));
    if (endsAt === undefined) return messages.clock(time(startsAt));
    if (endsAt <= dayEndsAt) return messages.clock(`${time(startsAt)}–${time(endsAt)}`);
    return `${messages.clock(time(startsAt))} – ${shortDay(endsAt)}, ${messages.clock(time(endsAt))}`;
  };
  return {
    time,
    shortDay,
    day: format({ dateStyle: 'full' }),
    when: (item, dayEndsAt) => same(when(item, dayEndsAt)),
    zoneName: (near) => {
      const parts = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(near);
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    },
  };
}
