import type { ProgrammeItem } from '@geflecht/core/event';
import { addDays, epochToInstant, toInstant, instantToEpoch, zonedParts } from '@geflecht/core/time';
import { cellWords } from './data/written-columns.js';

/** What a table writes about the time of a session. */
export interface WrittenTimes {
  readonly day: string;
  readonly start: string;
  readonly end: string;
}

const pad = (value: number) => String(value).padStart(2, '0');

interface Wall {
  readonly date: string;
  readonly clock: string;
  /** The wall clock names another moment too, or none: the day on which clocks change. */
  readonly isAmbiguous: boolean;
}

function wallOf(epoch: number, timeZone: string): Wall {
  const { year, month, day: number, hour, minute, second } = zonedParts(epochToInstant(epoch, 'UTC'), timeZone);
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(number)}`;
  const clock = `${pad(hour)}:${pad(minute)}${second === 0 ? '' : `:${pad(second)}`}`;
  const again = instantToEpoch(toInstant(`${date}T${clock}`, timeZone));
  return { date, clock, isAmbiguous: again !== epoch };
}

function written(date: string, locale: 'de' | 'en'): string {
  return locale === 'de' ? date.split('-').toReversed().join('.') : date;
}

/** Day, start and end as cells: an end within a day is a clock time, a later one names its day. */
export function writtenTimes(
  { startsAt, endsAt, ending }: Pick<ProgrammeItem, 'startsAt' | 'endsAt' | 'ending'>,
  { timeZone, locale }: { readonly timeZone: string; readonly locale: 'de' | 'en' },
): WrittenTimes {
  const start = wallOf(startsAt, timeZone);
  const from = {
    day: written(start.date, locale),
    start: start.isAmbiguous ? epochToInstant(startsAt, timeZone) : start.clock,
  };
  if (ending === 'open') return { ...from, end: cellWords.openEnd[locale] };
  if (endsAt === undefined) return { ...from, end: '' };
  const end = wallOf(endsAt, timeZone);
  if (end.isAmbiguous || start.isAmbiguous) return { ...from, end: epochToInstant(endsAt, timeZone) };
  // By the wall clock: where clocks change, less than a day may name more than one.
  const isSameDay = end.date === start.date && end.clock > start.clock;
  const isNight = end.date === addDays(start.date, 1) && end.clock < start.clock;
  const isShort = isSameDay || isNight;
  return { ...from, end: isShort ? end.clock : `${written(end.date, locale)} ${end.clock}` };
}
