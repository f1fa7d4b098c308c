import type { GeflechtDocument } from '@geflecht/core/document';
import { buildDocument, buildEvent, buildSession, buildVenue } from '@geflecht/core/testing';
import { validateDocument } from '@geflecht/core/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../index.js';
import { FileContent } from '../reading/file-content.js';
import { readSheets, writeSheets } from '../workbook/index.js';
import { writeEventCsv, writeEventXlsx } from './index.js';

const bytesOf = ({ files }: ReturnType<typeof writeEventXlsx>) => files[0]?.bytes ?? new Uint8Array();
const told = ({ events, venues }: GeflechtDocument) => {
  const { id, title, subtitle, teaser, description, start, end, timeZone, url } = events?.[0] ?? buildEvent();
  return {
    event: { id, title, subtitle, teaser, description, start, end, timeZone, url },
    venues: venues?.map(({ name, location }) => ({ name, address: location?.address })),
  };
};

const address = { street: 'Weg 1', postalCode: '01067', town: 'Musterfurt' };
const document = buildDocument({
  events: [
    buildEvent({
      status: undefined,
      title: 'Fachtag Netze',
      subtitle: 'Knoten lösen',
      teaser: 'Ein Tag',
      description: 'Erster Absatz\n\nZweiter Absatz',
      start: '2027-03-06T09:30:00-05:00',
      end: '2027-03-07',
      timeZone: 'America/New_York',
      url: 'https://verein.example/fachtag?x=1',
    }),
  ],
  venues: [
    buildVenue({ id: 'haus', kind: 'other', name: 'Haus am Erlenbogen', location: { address } }),
    buildVenue({ id: 'hof', kind: 'other', name: 'Lindenhof', location: undefined }),
  ],
  sessions: [
    buildSession({ id: 's1', venueId: 'haus', start: '2027-03-06T10:00:00-05:00', end: undefined, rooms: undefined }),
    buildSession({ id: 's2', venueId: 'hof', start: '2027-03-07T10:00:00-05:00', end: undefined, rooms: undefined }),
  ],
});

const programme = { name: 'Programm', columns: ['Tag', 'Beginn', 'Titel'], rows: [['Samstag', '9:30', 'Netze']] };
const beside = async (rows: readonly (readonly string[])[], name = 'Info') =>
  readFile(writeSheets([{ name, columns: ['Angabe', 'Inhalt'], rows }, programme]), { name: 'plan.xlsx' });

describe('the event of a programme in a workbook', () => {
  it.each(['de', 'en'] as const)('comes back from a sheet of its own, written in %s', async (locale) => {
    const { document: again, dropped } = await readFile(bytesOf(writeEventXlsx(document, { locale })));
    expect(told(again)).toEqual(told(document));
    expect(again.sessions?.map(({ start }) => start)).toEqual(document.sessions?.map(({ start }) => start));
    expect(dropped).toEqual([]);
    expect(validateDocument(again).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['de', ['Programm', 'Veranstaltung'], ['Angabe', 'Inhalt']],
    ['en', ['Programme', 'Event'], ['Field', 'Value']],
  ] as const)('stands behind the programme, in words of %s', (locale, names, headings) => {
    const sheets = readSheets(new FileContent(bytesOf(writeEventXlsx(document, { locale }))));
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets[1]?.rows[0]).toEqual(headings);
  });

  it('says in CSV, which has rows of sessions only, what is lost of the event', () => {
    const lost = writeEventCsv(document).dropped.map(({ at }) => at);
    const fields = ['title', 'subtitle', 'teaser', 'description', 'timeZone', 'url'];
    expect(lost).toEqual(expect.arrayContaining(fields.map((field) => `/events/0/${field}`)));
    expect(writeEventXlsx(document).dropped).toEqual([]);
  });

  it('names texts of which one language is written', () => {
    const event = buildEvent({ title: { de: 'Fachtag', en: 'Conference' } });
    expect(writeEventXlsx({ ...document, events: [event], sessions: [] }).dropped).toContainEqual({
      code: 'languages-dropped',
      at: '/events/0/title',
      value: undefined,
    });
  });

  it('may be told by hand, and gives the first day to sessions that name a weekday', async () => {
    const { document: again, dropped } = await beside([
      ['Veranstaltung', 'Nachbarschaftstag'],
      ['Datum', '6. März 2027'],
      ['Adresse', 'Lindenhof\nWeg 1\n01067 Musterfurt'],
      ['Webseite', 'www.verein.example'],
      ['Parken', 'hinter dem Haus'],
    ]);
    expect(told(again)).toMatchObject({
      event: { title: 'Nachbarschaftstag', start: '2027-03-06', url: 'https://www.verein.example/' },
      venues: [{ name: 'Lindenhof', address }],
    });
    expect(again.sessions?.map(({ start }) => start)).toEqual(['2027-03-06T09:30:00+01:00']);
    expect(dropped).toEqual([{ code: 'line-skipped', at: 'sheet Info, row 6', value: 'Parken: hinter dem Haus' }]);
  });

  it('leaves out an end before the start, an unreadable start and an unsafe address, and says so', async () => {
    const { document: again, dropped } = await beside([
      ['Titel', 'Fachtag'],
      ['Beginn', 'bald'],
      ['Ende', '01.03.2020'],
      ['Internetseite', ['javascript', 'alert(1)'].join(':')],
    ]);
    expect(again.events?.[0]).not.toHaveProperty('url');
    expect(dropped.map(({ at }) => at)).toEqual(['sheet Info, row 5', 'sheet Info, row 3']);
  });

  it('is not looked for in sheets of other things', async () => {
    const { document: again, dropped } = await beside([
      ['Kaffee', '20'],
      ['Kuchen', '10'],
      ['Titel', 'x'],
    ]);
    expect(again.events?.[0]?.title).toBe('Plan');
    expect(dropped).toMatchObject([{ code: 'sheet-dropped' }]);
  });

  it('comes back whatever it is called and wherever it leads', async () => {
    const words = fc
      .array(fc.constantFrom('Netze', '=1+1', '"', '&', '<b', 'ü', '|', "'", '09:00', '2027'), { minLength: 1 })
      .map((list) => list.join(' '));
    const maybe = fc.option(words, { nil: undefined });
    const drafts = fc.record({
      title: words,
      subtitle: maybe,
      teaser: maybe,
      url: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: undefined }),
      timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
    });
    await fc.assert(
      fc.asyncProperty(drafts, fc.constantFrom('de' as const, 'en' as const), async (draft, locale) => {
        const any = {
          ...document,
          events: [buildEvent({ ...draft, start: '2027-03-06', end: '2027-03-07' })],
        };
        const { document: again } = await readFile(bytesOf(writeEventXlsx(any, { locale })));
        expect(told(again)).toEqual(told(any));
      }),
      { numRuns: 60 },
    );
  });
});
