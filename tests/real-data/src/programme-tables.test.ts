import { validateDocument } from '@geflecht/core/schema';
import { readFile, writeFile } from '@geflecht/formats';
import type { ReadResult } from '@geflecht/formats';
import { describe, expect, it } from 'vitest';
import { hasData, jsonOf } from './data-folder.js';
import { readReal } from './read-real.js';

interface Expected {
  readonly rows?: number;
  readonly header?: readonly string[];
}

const { files } = jsonOf<{ files: Record<string, Expected> }>('expected-schedules.json', { files: {} });
const tables = Object.entries(files).filter(([path]) => /\.(csv|tsv|xlsx|ods)$/i.test(path));
const path = 'schedules/cccamp-1999.csv';

const epoch = (instant: string | undefined) => (instant === undefined ? undefined : Date.parse(instant));

/** Start and end of every session by its id. */
function timesOf({ sessions = [] }: ReadResult['document']) {
  return new Map(
    sessions.map(({ id, start, openEnd, end }) => [id, [epoch(start), openEnd === true ? 'open' : epoch(end)]]),
  );
}

describe.skipIf(!hasData)('programmes in tables', () => {
  it('are among the reference', () => {
    expect(tables.length).toBeGreaterThan(0);
  });

  it.each(tables)('%s has a session in each row', async (file, { rows }) => {
    const { kind, counts, document } = await readReal(file);
    expect({ kind, sessions: counts['sessions'] }).toEqual({ kind: 'event', sessions: rows });
    expect(validateDocument(document).issues).toEqual([]);
  });

  it('without dates stay unscheduled, keeping weekday and hour', async () => {
    const { document, warnings } = await readReal(path);
    const { sessions = [] } = document;
    expect(sessions.filter(({ start }) => start !== undefined)).toEqual([]);
    expect(warnings.find(({ code }) => code === 'date-missing')).toMatchObject({ count: sessions.length });
    expect(sessions[0]?.source?.[0]?.rest).toEqual({ day: 'Freitag', start_hour: '12' });
  });

  it('are scheduled from their first day on, midnight being the end of its day', async () => {
    const { document, counts } = await readReal(path, { date: '1999-08-06' });
    const starts = (document.sessions ?? []).map(({ start = '' }) => start).toSorted();
    expect(counts).toMatchObject({ sessions: 32, days: 3 });
    expect([starts[0], starts.at(-1)]).toEqual(['1999-08-06T12:00:00+02:00', '1999-08-08T18:00:00+02:00']);
    const nights = (document.sessions ?? []).filter(({ start = '' }) => start.includes('T00:00'));
    expect(nights.map(({ start }) => start?.slice(0, 10))).toEqual([
      '1999-08-07',
      '1999-08-07',
      '1999-08-08',
      '1999-08-08',
    ]);
  });

  it('of a template with its people in columns below one heading', async () => {
    const { document, counts } = await readReal('spreadsheets/schedule-example.xlsx');
    expect(counts).toMatchObject({ sessions: 13, days: 1, rooms: 2 });
    expect(document.sessions?.[11]?.contributors).toHaveLength(4);
    expect(document.contributors?.find(({ name }) => name === 'Dieter Reiter')).toMatchObject({
      function: 'Oberbürgermeister von München',
    });
    expect(document.sessions?.[0]?.start).toBe('2016-10-27T09:00:00+02:00');
  });

  it.each(['weihnachtsmaerkte-berlin-2025.csv', 'weihnachtsmaerkte-berlin-2025.win1252.csv'])(
    'of markets over weeks: %s',
    async (name) => {
      const { document, counts } = await readReal(`spreadsheets/${name}`);
      const { sessions = [], venues = [] } = document;
      expect(counts).toMatchObject({ sessions: 44 });
      expect(sessions.find(({ id }) => id === '118')).toMatchObject({
        start: '2025-11-05T00:00:00+01:00',
        end: '2025-12-24T00:00:00+01:00',
      });
      expect(venues.filter(({ location }) => location?.geo !== undefined).length).toBeGreaterThan(30);
      expect(venues.filter(({ location }) => location?.address?.town === 'Berlin').length).toBeGreaterThan(30);
    },
  );

  it('of dates as instants', async () => {
    const { counts } = await readReal('spreadsheets/weihnachtsmaerkte-potsdam-2024.csv');
    expect(counts).toMatchObject({ sessions: 15 });
  });

  it.each([
    'schedules/cccamp-2019.frab.json',
    'schedules/wuerzburg-web-week-2019.json',
    'schedules/ddd-perth-2018.sessionize.json',
  ])('come back from %s as often as they were written', async (file) => {
    const { document } = await readReal(file);
    for (const format of ['event-csv', 'event-xlsx'] as const) {
      const { files: written } = await writeFile(document, format);
      const timeZone = document.events?.[0]?.timeZone;
      const { document: again } = await readFile(written[0]?.bytes ?? new Uint8Array(), { timeZone });
      expect(timesOf(again)).toEqual(timesOf(document));
    }
  });
});
