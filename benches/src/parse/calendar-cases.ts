import { calendarInput } from './calendar-input.js';
import { toBareParser } from './parse-case.js';
import type { ParseCase, Rival } from './parse-case.js';
import { bytesOf, textOf } from './text-of.js';

const events = 5_000;

/** The parser of the well-kept library, without its objects for times and rules. */
const bareCalendar: Rival = {
  name: 'ical.js to jCal',
  must: toBareParser,
  load: async () => {
    const { default: ical } = await import('ical.js');
    return (bytes) => {
      const [, , components] = ical.parse(textOf(bytes)) as [string, unknown[], [string][]];
      return components.filter(([name]) => name === 'vevent').length;
    };
  },
};

const otherLibrary: Rival = {
  name: 'ts-ics',
  target: '<=0.4',
  // It works out the zone of every event anew, which takes seconds.
  rounds: 1,
  load: async () => {
    const { convertIcsCalendar } = await import('ts-ics');
    return (bytes) => convertIcsCalendar(undefined, textOf(bytes)).events?.length ?? 0;
  },
};

/** Lines unfolded and divided at the colon: the least that a reader has to do. */
const unfolded: Rival = {
  name: 'unfold and split',
  target: '<=1.5',
  load: async () => (bytes) => {
    const lines = textOf(bytes)
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1)] as const;
      });
    return lines.filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT').length;
  },
};

/** A calendar of 5,000 events. */
export const calendarCases: readonly ParseCase[] = [
  {
    name: 'iCalendar, 5,000 events',
    records: events,
    counted: 'sessions',
    input: () => bytesOf(calendarInput(events)),
    loadReader: async () => (await import('@geflecht/formats/icalendar')).readIcalendar,
    rivals: [bareCalendar, otherLibrary, unfolded],
    heap: { target: '<=10' },
    rounds: 7,
  },
];
