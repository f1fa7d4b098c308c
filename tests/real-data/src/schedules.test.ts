import { validateDocument } from '@geflecht/core/schema';
import type { ReadResult } from '@geflecht/formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasData, jsonOf } from './data-folder.js';
import { readReal } from './read-real.js';

interface Expected {
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly days?: number;
  readonly day_dates?: readonly string[];
  readonly rooms?: number;
  readonly events?: number;
  readonly events_per_day?: readonly number[];
  readonly sessions?: number;
  readonly session_entries?: number;
  readonly programme_items?: number;
  readonly persons?: number;
  readonly tracks?: number;
  readonly languages?: Readonly<Record<string, number>>;
  readonly first?: string;
  readonly first_start?: string;
  readonly last_start?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly cancelled?: number;
  readonly end_missing?: number;
  readonly with_coordinates?: number;
  readonly plenum?: number;
  readonly without_end?: number;
}

const { files } = jsonOf<{ files: Record<string, Expected> }>('expected-schedules.json', { files: {} });
const programmes = Object.entries(files);

/** Entries of an expectation that lists them by group, such as holidays by country. */
function groupSizes(expected: Expected): number | undefined {
  const sizes = Object.values(expected as Readonly<Record<string, unknown>>);
  const isGrouped = sizes.length > 0 && sizes.every((size) => typeof size === 'number') && !('sessions' in expected);
  return isGrouped ? sizes.reduce((sum: number, size) => sum + size, 0) : undefined;
}

function sessionCount(expected: Expected): number | undefined {
  const { events, session_entries: entries, programme_items: items, rows, sessions } = expected;
  return events ?? entries ?? items ?? rows ?? sessions ?? groupSizes(expected);
}

/** Only what an expectation states is compared. */
function stated(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/** A point in time to compare: an instant as milliseconds, a time without offset as it is written. */
function moment(written: string | undefined, isLocal: boolean): number | string | undefined {
  if (written === undefined) return undefined;
  return isLocal ? written.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) : Date.parse(written);
}

function span(first: string | undefined, last: string | undefined, wanted: Expected) {
  const isLocal = !/(Z|[+-]\d\d:\d\d)$/.test(wanted.last_start ?? 'Z');
  return { first: moment(first, isLocal), last: moment(last, isLocal) };
}

function programmeOf({ document: { events = [], sessions = [] } }: ReadResult) {
  const [event] = events;
  const starts = sessions.flatMap(({ start }) => start ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const days = event?.days?.map(({ date }) => date) ?? [];
  return { event, sessions, days, firstStart: starts[0], lastStart: starts.at(-1) };
}

describe.skipIf(!hasData)('programmes of the reference', () => {
  it('are all there', () => {
    expect(programmes.length).toBeGreaterThanOrEqual(9);
  });

  describe.each(programmes)('%s', (path, expected) => {
    let result: ReadResult;

    beforeAll(async () => {
      result = await readReal(path);
    });

    it('becomes an event without a fault', () => {
      expect(result.kind).toBe('event');
      expect(validateDocument(result.document).issues).toEqual([]);
    });

    it('has as many sessions, days, rooms and contributors as the reference counts', () => {
      const { days, rooms, persons } = expected;
      expect(result.counts).toMatchObject(
        stated({ sessions: sessionCount(expected), days, rooms, contributors: persons }),
      );
    });

    it('names title, dates and languages like the reference', () => {
      const { event, days, sessions } = programmeOf(result);
      const { title, start, end, day_dates: dates, languages = {} } = expected;
      const inLanguage = (tag: string) => sessions.filter(({ language }) => language === tag).length;
      const spoken = Object.fromEntries(Object.keys(languages).map((tag) => [tag, inLanguage(tag)]));
      expect({ ...event, dates: days, spoken }).toMatchObject(stated({ title, start, end, dates, spoken: languages }));
    });

    it('starts first and last when the reference does', () => {
      const { firstStart, lastStart } = programmeOf(result);
      const first = expected.first_start ?? expected.first;
      expect(span(firstStart, lastStart, expected)).toMatchObject(stated(span(first, expected.last_start, expected)));
    });

    it('uses as many tracks and puts as many sessions on each day', () => {
      const { sessions, days } = programmeOf(result);
      const tracks = new Set(sessions.flatMap(({ trackId }) => trackId ?? [])).size;
      const perDay = days.map((date) => sessions.filter(({ start }) => start?.startsWith(date)).length);
      expect({ tracks, perDay }).toMatchObject(stated({ tracks: expected.tracks, perDay: expected.events_per_day }));
    });
  });
});

describe.skipIf(!hasData)('particular programmes', () => {
  it('a city-wide week keeps cancellations, open ends, places and hosts', async () => {
    const path = 'schedules/wuerzburg-web-week-2019.json';
    const expected = files[path]!;
    const { document } = await readReal(path);
    const { sessions = [], venues = [] } = document;
    const located = new Set(venues.filter(({ location }) => location?.geo !== undefined).map(({ id }) => id));
    expect(sessions.filter(({ status }) => status === 'cancelled')).toHaveLength(expected.cancelled!);
    expect(sessions.filter(({ end }) => end === undefined)).toHaveLength(expected.end_missing!);
    expect(sessions.filter(({ venueId }) => venueId !== undefined && located.has(venueId))).toHaveLength(
      expected.with_coordinates!,
    );
    // One entry names no host.
    expect(sessions.filter(({ hosts = [] }) => hosts.length === 1)).toHaveLength(sessions.length - 1);
    expect(venues.every(({ name }) => !JSON.stringify(name).includes('\\n'))).toBe(true);
  });

  it('a Sessionize grid keeps plenary sessions in all rooms and unknown ends unknown', async () => {
    const path = 'schedules/ddd-perth-2018.sessionize.json';
    const { document } = await readReal(path);
    const sessions = document.sessions ?? [];
    expect(sessions.filter(({ rooms }) => rooms === 'all')).toHaveLength(files[path]!.plenum!);
    expect(sessions.filter(({ end }) => end === undefined)).toHaveLength(files[path]!.without_end!);
  });

  it('a table that names weekdays only keeps its rows as sessions, which a first day puts in their place', async () => {
    const path = 'schedules/cccamp-1999.csv';
    const { document, warnings } = await readReal(path);
    expect(document.sessions?.filter(({ start }) => start === undefined)).toHaveLength(files[path]!.rows!);
    expect(warnings.map(({ code }) => code)).toContain('date-missing');
    const dated = await readReal(path, { date: '1999-08-06' });
    expect(dated.document.sessions?.filter(({ start }) => start !== undefined)).toHaveLength(files[path]!.rows!);
  });

  it('a programme that names an end in words keeps the start and says so', async () => {
    const { document, warnings } = await readReal('schedules/devopsdays-berlin-2024.yml');
    const unended = (document.sessions ?? []).filter(({ end, openEnd }) => end === undefined || openEnd === true);
    expect(unended.length).toBeGreaterThan(0);
    expect(warnings.length).toBeGreaterThan(0);
  });
});
