import { readdirSync, readFileSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.js';
import { occurrences, readIcalendar, readOccurrences } from './index.js';

const folder = new URL('../../../../fixtures/dialects/calendars/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const read = (name: string) => readIcalendar(bytesOf(name), { name });
const window = { from: '2000-01-01', to: '2030-01-01' };
const startsOf = (name: string, uid: string) =>
  occurrences(bytesOf(name), window).flatMap(({ uid: own, start }) => (own === uid ? [start] : []));
/** The last start of the sessions that endless series become. */
const lastOf = (date?: string) =>
  readIcalendar(bytesOf('endlos.ics'), { date })
    .document.sessions?.flatMap(({ start }) => start ?? [])
    .toSorted()
    .at(-1);
const session = (name: string, id: string) => read(name).document.sessions?.find((each) => each.id === id);

/** File, sessions and codes of warnings in alphabetical order. */
const files: readonly (readonly [string, number, readonly string[]])[] = [
  ['abgebrochen.ics', 2, ['calendar-incomplete', 'date-missing', 'time-zone-assumed']],
  ['alt.win1252.ics', 1, ['encoding-assumed', 'time-zone-assumed']],
  ['buero.ics', 3, ['entry-private', 'invited-dropped', 'online-access-kept', 'time-zone-floating']],
  ['endlos.ics', 20, ['date-missing', 'recurrence-endless', 'recurrence-unreadable']],
  ['faltung.ics', 2, ['line-unreadable', 'parameter-unreadable', 'time-zone-assumed']],
  ['mehrere.ics', 3, ['calendar-frame-missing', 'component-dropped', 'line-unreadable']],
  ['reihe.ics', 16, []],
  ['zeiten.ics', 14, ['date-missing', 'end-unreadable', 'link-unusable', 'online-access-kept', 'title-missing']],
];

describe('the folder of calendars', () => {
  it('holds no file that is not read here', () => {
    expect(readdirSync(folder).toSorted()).toEqual(files.map(([name]) => name));
  });

  it.each(files)('%s becomes %i sessions', async (name, sessions, warnings) => {
    const result = await readFile(bytesOf(name), { name: 'x.bin' });
    expect(result.format).toBe('icalendar');
    expect(result.counts).toMatchObject({ sessions });
    expect(result.warnings.map(({ code }) => code).toSorted()).toEqual(warnings);
    expect(validateDocument(result.document).issues).toEqual([]);
  });

  it.each(files)('%s becomes the same document twice', (name) => {
    expect(read(name).document).toEqual(read(name).document);
  });
});

describe('zones', () => {
  it('of Windows are known by name, others by the rules of the file', () => {
    expect(session('buero.ics', '040000008200E00074C5B7101A82E008000000001')?.start).toBe('2027-03-16T09:30:00+01:00');
    expect(session('buero.ics', '040000008200E00074C5B7101A82E008000000002')?.start).toBe('2027-07-20T14:00:00+02:00');
  });

  it('that nobody knows leave times local, in the zone of the event', () => {
    const uid = '040000008200E00074C5B7101A82E008000000003';
    expect(startsOf('buero.ics', uid)).toEqual(['2027-07-21T14:00:00']);
    expect(session('buero.ics', uid)?.start).toBe('2027-07-21T14:00:00+02:00');
  });

  it('follow the changes that the file dates', () => {
    const [happening] = occurrences(bytesOf('zeiten.ics'), { from: '1998-12-31', to: '1999-01-02' });
    expect(happening).toEqual({
      start: '1998-12-31T23:00:00Z',
      end: '1999-03-01T00:00:00Z',
      allDay: false,
      uid: 'insel',
      summary: 'Auf der Insel',
    });
  });

  it('move on a time that the clocks skip', () => {
    expect(session('zeiten.ics', 'luecke')?.start).toBe('2027-03-28T03:30:00+02:00');
  });
});

describe('series', () => {
  it('keep the time of day across a change of the clocks, without removed and with added dates', () => {
    expect(startsOf('reihe.ics', 'stillcafe@erlenbogen.example')).toEqual([
      '2027-03-10T09:00:00Z',
      '2027-03-20T09:00:00Z',
      '2027-03-25T14:00:00Z',
      '2027-03-31T08:00:00Z',
      '2027-04-07T08:00:00Z',
    ]);
  });

  it('move from an occurrence on where an entry stands for all later ones', () => {
    const chor = occurrences(bytesOf('reihe.ics'), window).filter(({ uid }) => uid.startsWith('chor'));
    expect(chor.map(({ start, end, summary }) => [start, end, summary])).toEqual([
      ['2027-10-18T17:00:00Z', '2027-10-18T18:30:00Z', 'Chor'],
      ['2027-10-25T17:00:00Z', '2027-10-25T18:30:00Z', 'Chor'],
      ['2027-11-01T18:00:00Z', '2027-11-01T19:30:00Z', 'Chor'],
      ['2027-11-08T18:30:00Z', '2027-11-08T20:30:00Z', 'Chor (neue Zeit)'],
      ['2027-11-15T18:30:00Z', '2027-11-15T20:30:00Z', 'Chor (neue Zeit)'],
      ['2027-11-22T18:30:00Z', '2027-11-22T20:30:00Z', 'Chor (neue Zeit)'],
    ]);
  });

  it('join several rules, and the start counts as the first of each', () => {
    expect(startsOf('reihe.ics', 'werkstatt@erlenbogen.example')).toEqual([
      '2027-04-05T14:00:00Z',
      '2027-04-30T14:00:00Z',
      '2027-05-05T14:00:00Z',
      '2027-05-28T14:00:00Z',
    ]);
  });

  it('take an exception without its series as it is', () => {
    expect(startsOf('reihe.ics', 'waise@erlenbogen.example')).toEqual(['2027-04-02']);
  });

  it('keep their rule at the first session and name the occurrence at each', () => {
    const kept = read('reihe.ics').document.sessions?.flatMap(({ source }) =>
      source?.[0]?.uid === 'stillcafe@erlenbogen.example' ? [source[0]] : [],
    );
    expect(kept?.map(({ originalId }) => originalId.split('#')[1])).toEqual([
      '2027-03-24T10:00:00',
      '2027-03-10T10:00:00',
      '2027-03-31T10:00:00',
      '2027-04-07T10:00:00',
      '2027-03-20T10:00:00',
    ]);
    expect(kept?.[1]?.rest).toEqual({
      lines: [
        'RECURRENCE-ID:20270310T090000Z',
        'RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=WE',
        'EXDATE;TZID=Europe/Berlin:20270317T100000',
        'RDATE;TZID=Europe/Berlin:20270320T100000',
        'X-ERLENBOGEN-RAUM:7',
      ],
    });
    expect(kept?.[2]?.rest).toEqual({ lines: ['RECURRENCE-ID:20270331T080000Z'] });
  });

  it('without an end run until a year after the file was written, or after the date of the call', () => {
    expect(lastOf()).toBe('2028-02-01T12:00:00+01:00');
    expect(lastOf('2028-06-01')).toBe('2029-05-01T12:00:00+02:00');
  });

  it('of more occurrences than allowed are refused', () => {
    const limits = { occurrences: 3 };
    expect(() => readOccurrences(bytesOf('reihe.ics'), { ...window, limits })).toThrow(
      expect.objectContaining({ code: 'too-many' }),
    );
  });
});

describe('times', () => {
  it.each([
    ['tag', '2027-05-08T00:00:00+02:00', '2027-05-09T00:00:00+02:00', undefined],
    ['tage', '2027-05-08T00:00:00+02:00', '2027-05-11T00:00:00+02:00', undefined],
    ['null', '2027-05-08T00:00:00+02:00', '2027-05-09T00:00:00+02:00', undefined],
    ['offen', '2027-05-08T09:00:00+02:00', undefined, true],
    ['augenblick', '2027-05-08T12:00:00+02:00', undefined, undefined],
    ['dauer', '2027-03-27T12:00:00+01:00', '2027-03-29T00:00:00+02:00', undefined],
    ['verkehrt', '2027-05-08T15:00:00+02:00', undefined, undefined],
    ['ohne', undefined, undefined, undefined],
  ])('of the entry %s become %s to %s', (...[id, start, end, openEnd]) => {
    const found = session('zeiten.ics', id);
    expect([found?.start, found?.end, found?.openEnd]).toEqual([start, end, openEnd]);
  });

  it('of periods carry their own length', () => {
    const found = occurrences(bytesOf('zeiten.ics'), window).filter(({ uid }) => uid === 'zeitraum');
    expect(found.map(({ end }) => end)).toEqual([
      '2027-06-01T09:00:00Z',
      '2027-06-02T10:00:00Z',
      '2027-06-03T08:30:00Z',
    ]);
  });

  it('are told as they are written: instants, days, local times', () => {
    const found = occurrences(bytesOf('zeiten.ics'), { from: '2027-05-08', to: '2027-05-08T16:00:00Z' });
    expect(found.map(({ start, allDay }) => [start, allDay])).toEqual([
      ['2027-05-08', true],
      ['2027-05-08', true],
      ['2027-05-08', true],
      ['2027-05-08T09:00:00', false],
      ['2027-05-08T12:00:00', false],
      ['2027-05-08T15:00:00', false],
    ]);
  });
});

describe('files', () => {
  it('folded in any way, also inside a letter, keep their words', () => {
    const { document } = read('faltung.ics');
    expect(document.events).toMatchObject([{ id: 'krumme-faltung', title: 'Krumme Faltung' }]);
    expect(document.sessions).toMatchObject([
      {
        title: 'Frühstück für Familien',
        tags: ['Eltern, Kinder', 'Frühstück'],
        description: 'Ein "Zitat"; ein Strich \\ und ein \netz',
      },
      { title: 'Grüße 🌻', start: '2027-05-08T09:30:00+02:00' },
    ]);
  });

  it('of old programs are read in Windows-1252 with lone carriage returns', () => {
    expect(read('alt.win1252.ics').document).toMatchObject({
      sessions: [{ title: 'Müttergenesung – Café' }],
      venues: [
        {
          name: 'Büro',
          location: {
            address: { street: 'Erlenbogen 7', postalCode: '12345', town: 'Musterstadt' },
            geo: { latitude: 52.5, longitude: 13.4 },
          },
        },
      ],
    });
  });

  it('of several calendars make each a track; other components are counted and named', () => {
    const { document, counts, dropped } = read('mehrere.ics');
    expect(document.tracks?.map(({ name }) => name)).toEqual(['Nord', 'Süd']);
    expect(document.events?.[0]?.timeZone).toBe('Europe/Vienna');
    expect(counts['components']).toEqual({ VCALENDAR: 2, VEVENT: 3, VTODO: 1, VJOURNAL: 1 });
    expect(dropped.map(({ value }) => value)).toEqual(['END:VEVENT', 'VTODO × 1', 'VJOURNAL × 1']);
  });

  it('cut off are read as far as they go, with the place of the break', () => {
    const { document, warnings } = read('abgebrochen.ics');
    expect(document.sessions?.map(({ title }) => title)).toEqual(['Noch da', 'Mitten im']);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'calendar-incomplete', at: 'line 1', count: 2 }));
  });

  it('give away nobody: no invited people, no mail addresses, private entries as drafts', () => {
    const { document } = read('buero.ics');
    expect(JSON.stringify(document)).not.toMatch(/@erlenbogen|Person, gel/);
    expect(document.sessions?.map(({ status, hosts }) => [status, hosts])).toEqual([
      ['confirmed', [{ name: 'Netzwerkbüro Erlenbogen' }]],
      ['draft', undefined],
      [undefined, undefined],
    ]);
  });

  it('keep links to meetings for those who take part', () => {
    expect(read('buero.ics').document).toMatchObject({
      onlineAccesses: [
        {
          of: { sessionId: '040000008200E00074C5B7101A82E008000000003' },
          url: 'https://treffen.example/raum/7?schluessel=geheim',
        },
      ],
    });
    expect(read('zeiten.ics').document.onlineAccesses).toMatchObject([{ label: 'Zuschauen' }]);
  });

  it('say in which language a text is', () => {
    const [first] = read('buero.ics').document.sessions ?? [];
    expect(first).toMatchObject({
      title: { 'de-DE': 'Runder Tisch' },
      description: { 'de-DE': 'Wir planen den Nachbarschaftstag.\nBitte Kalender mitbringen, auch leere.' },
      sequence: 2,
    });
  });
});
