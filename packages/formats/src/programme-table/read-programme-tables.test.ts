import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../index.js';
import { fileReader } from '../reading/file-reader.js';
import { csvSheet } from '../tables/csv-sheet.js';
import { plainReading } from '../tables/plain-table.js';
import { readProgrammeTables } from './read-programme-tables.js';

const readCsv = fileReader((file) => {
  const sheets = [csvSheet(file)];
  return readProgrammeTables(sheets, file) ?? plainReading(sheets, file);
});
const read = (lines: readonly string[], options: ReadOptions = {}) =>
  readCsv(new TextEncoder().encode(lines.join('\n')), options);
const sessionsOf = (lines: readonly string[], options: ReadOptions = {}) =>
  read(lines, options).document.sessions ?? [];
const codesOf = (lines: readonly string[], options: ReadOptions = {}) =>
  read(lines, options).warnings.map(({ code }) => code);
const startsOf = (lines: readonly string[], options: ReadOptions = {}) =>
  sessionsOf(lines, options).map(({ start }) => start?.slice(0, 16));

const all = 'Tag;Beginn;Ende;Raum;Format;Titel;Untertitel;Beschreibung;Personen;Plätze;Anmeldung;Link;Thema';

const ids = (rows: readonly string[]) => sessionsOf(rows).map(({ id }) => id);

describe('a programme table', () => {
  it('may say in each heading that it is about an event', () => {
    const headings = 'EVENT NAME,EVENT VENUE NAME,EVENT START DATE,EVENT START TIME,EVENT END TIME,EVENT CATEGORY';
    expect(sessionsOf([headings, 'Sommerfest,Park,2027-06-12,14:00:00,18:00:00,Fest'])).toMatchObject([
      { title: 'Sommerfest', start: '2027-06-12T14:00:00+02:00', end: '2027-06-12T18:00:00+02:00' },
    ]);
  });

  it('cuts a host that is longer than a name may be', () => {
    const { document, dropped } = read(['Tag;Beginn;Titel;Veranstalter', `06.03.2027;09:30;Tanz;${'x'.repeat(6_000)}`]);
    expect(document.sessions?.[0]?.hosts?.[0]?.name).toHaveLength(5_000);
    expect(dropped.map(({ code }) => code)).toContain('text-cut');
  });

  it('is read in all its columns', () => {
    const lines = [
      all,
      '06.03.2027;09:30;11:00;Großer Saal;Vortrag;Netze knüpfen;Ein Anfang;"Erste Zeile\nzweite";Moderation: Ada Beispiel (Haus am Erlenbogen);25;ja;https://verein.example/a;Nachbarschaft',
    ];
    const { document, kind, counts } = read(lines, { name: 'fachtag.csv' });
    expect({ kind, counts }).toEqual({ kind: 'event', counts: { sessions: 1, days: 1, rooms: 1, contributors: 1 } });
    expect(document.sessions).toMatchObject([
      {
        start: '2027-03-06T09:30:00+01:00',
        end: '2027-03-06T11:00:00+01:00',
        rooms: ['grosser-saal'],
        format: 'talk',
        title: 'Netze knüpfen',
        subtitle: 'Ein Anfang',
        description: 'Erste Zeile\nzweite',
        contributors: [{ contributorId: 'Ada Beispiel', role: 'moderator' }],
        links: [{ url: 'https://verein.example/a' }],
        trackId: 'nachbarschaft',
      },
    ]);
    expect(document.contributors).toMatchObject([{ affiliation: { name: 'Haus am Erlenbogen' } }]);
    expect(document.bookables).toMatchObject([{ kind: 'session', targetId: 'netze-knuepfen', capacity: 25 }]);
  });

  it('may have English headings, in any order', () => {
    const lines = ['Speaker,Title,Room,End,Start,Date', 'Ada Beispiel,Weaving,Hall,10:30,9:30 AM,2027-03-06'];
    expect(sessionsOf(lines)).toMatchObject([
      { title: 'Weaving', start: '2027-03-06T09:30:00+01:00', end: '2027-03-06T10:30:00+01:00', rooms: ['hall'] },
    ]);
  });

  it('names its columns in a warning', () => {
    const { warnings } = read(['Wann;Was', '06.03.2027 9 Uhr;Chor']);
    expect(warnings.find(({ code }) => code === 'columns-mapped')?.message.en).toContain('title ← Was, start ← Wann');
  });

  it('has its headings below a title, which names event and day', () => {
    const lines = ['Fachtag Netzwerke', 'am 6. März 2027 in Musterfurt', '', 'Zeit;Programm', '9–10 Uhr;Ankommen'];
    const { document, warnings } = read(lines);
    expect(document.events?.[0]?.title).toBe('Fachtag Netzwerke');
    expect(document.sessions).toMatchObject([
      { title: 'Ankommen', start: '2027-03-06T09:00:00+01:00', end: '2027-03-06T10:00:00+01:00' },
    ]);
    expect(warnings.map(({ code }) => code)).toContain('date-from-title');
  });

  it('shows its starts by clock times where the heading is odd, and says so', () => {
    const lines = ['Abschnitt;Programmpunkt;Raum', '06.03.2027;Auftakt;Saal', '06.03.2027;Abschluss;Saal'];
    const odd = ['Nr. 1;Programmpunkt;Raum', '09:00;Auftakt;Saal', '10:30;Abschluss;Saal'];
    expect(startsOf(odd, { date: '2027-03-06' })).toEqual(['2027-03-06T09:00', '2027-03-06T10:30']);
    expect(codesOf(odd, { date: '2027-03-06' })).toContain('columns-guessed');
    expect(startsOf(lines)).toEqual(['2027-03-06T00:00', '2027-03-06T00:00']);
  });

  it('shows its titles by their words where the heading is odd', () => {
    const lines = ['Uhrzeit;XY;Raum', '09:00;Auftakt im Haus;Saal', '10:30;Große Runde;Saal'];
    expect(sessionsOf(lines).map(({ title }) => title)).toEqual(['Auftakt im Haus', 'Große Runde']);
    expect(codesOf(lines)).toContain('columns-guessed');
  });

  it('may have no headings at all', () => {
    expect(sessionsOf(['09:00;Ankommen', '10:00;Begrüßung']).map(({ title }) => title)).toEqual([
      'Ankommen',
      'Begrüßung',
    ]);
  });

  it('takes people from columns below one heading', () => {
    const lines = [
      'Fachtag;;;Vortragende;',
      'Datum;Uhrzeit;Titel;1;2',
      '06.03.2027;9.30;Netze;Ada Beispiel;Bo Muster',
      '06.03.2027;10.30;Knoten;;',
    ];
    const { document } = read(lines);
    expect(document.events?.[0]?.title).toBe('Fachtag');
    expect(document.sessions?.[0]?.contributors).toHaveLength(2);
  });

  it('leaves tables of ties and other lists alone', () => {
    expect(read(['Source,Target,Label,Start', 'a,b,Treffen,2027-03-06']).kind).toBe('table');
    expect(read(['Name;Gründung', 'Haus am See;1999']).kind).toBe('table');
    expect(read(['Uhrzeit;Temperatur', '09:00;12', '10:00;13']).kind).toBe('table');
  });

  it('follows a mapping, and refuses one of columns that do not exist', () => {
    const lines = ['A;B;C', '06.03.2027;9:30;Chor'];
    const mapping = { title: 'C', day: 'A', start: 'B' };
    expect(startsOf(lines, { mapping })).toEqual(['2027-03-06T09:30']);
    expect(() => read(lines, { mapping: { title: 'D' } })).toThrow(
      expect.objectContaining({ code: 'mapping-unknown' }),
    );
  });

  it('reads the same twice, with ids that survive rows added above', () => {
    const lines = ['Zeit;Titel', '09:00;Chor', '10:00;Chor'];
    expect(ids(lines)).toEqual(['chor', 'chor-2']);
    expect(ids(['Zeit;Titel', '08:00;Kaffee', ...lines.slice(1)])).toEqual(['kaffee', 'chor', 'chor-2']);
    expect(read(lines).document).toEqual(read(lines).document);
  });
});

describe('days and times', () => {
  it('stay open where nobody names a date, with what was said kept at the origin', () => {
    const lines = ['day;start_hour;title', 'Freitag;12;Auftakt', 'Freitag;24;Nachtrunde'];
    const { document, counts, warnings } = read(lines);
    expect(counts).toMatchObject({ sessions: 2, days: 0 });
    expect(document.sessions?.[0]?.source?.[0]?.rest).toEqual({ day: 'Freitag', start_hour: '12' });
    expect(warnings.find(({ code }) => code === 'date-missing')).toMatchObject({ count: 2, at: 'row 2' });
  });

  it('count on from the first day, nights belonging to the day before', () => {
    const lines = ['Tag;Beginn;Titel', 'Freitag;23;a', 'Freitag;24;b', 'Freitag;1;c', 'Samstag;9 Uhr;d', 'So;9.30;e'];
    expect(startsOf(lines, { date: '2027-03-05' })).toEqual([
      '2027-03-05T23:00',
      '2027-03-06T00:00',
      '2027-03-06T01:00',
      '2027-03-06T09:00',
      '2027-03-07T09:30',
    ]);
    expect(codesOf(lines, { date: '2027-03-05' })).toContain('date-supplied');
  });

  it('take a stated date literally until its evening has passed', () => {
    const lines = ['Datum;Beginn;Titel', '06.03.2027;00:30;a', '06.03.2027;22:00;b', '06.03.2027;00:30;c'];
    expect(startsOf(lines)).toEqual(['2027-03-06T00:30', '2027-03-06T22:00', '2027-03-07T00:30']);
  });

  it('may have the day in a row of its own', () => {
    const lines = [
      'Zeit;Titel;Raum',
      'Samstag, 6. März 2027;;',
      '9 Uhr;a;Saal',
      'Sonntag, 7. März 2027;;',
      '10 Uhr;b;Saal',
    ];
    expect(startsOf(lines)).toEqual(['2027-03-06T09:00', '2027-03-07T10:00']);
  });

  it('let a day hold until the next is named', () => {
    const lines = ['Tag;Zeit;Titel', '6.3.2027;9 Uhr;a', ';10 Uhr;b', '7.3.2027;9 Uhr;c'];
    expect(startsOf(lines)).toEqual(['2027-03-06T09:00', '2027-03-06T10:00', '2027-03-07T09:00']);
  });

  it('take a missing year from the file, and say so', () => {
    const lines = ['Tag;Zeit;Titel', 'Sa, 6.3.;9 Uhr;a'];
    expect(startsOf(lines, { name: 'Fachtag-2027.csv' })).toEqual(['2027-03-06T09:00']);
    expect(codesOf(lines, { name: 'Fachtag-2027.csv' })).toContain('year-assumed');
    expect(startsOf(['Tag;Zeit;Titel', '2.1.;9 Uhr;a'], { date: '2026-12-30' })).toEqual(['2027-01-02T09:00']);
  });

  it('number their days from the first', () => {
    const lines = ['Tag;Zeit;Titel', 'Tag 1;9 Uhr;a', 'Tag 2;9 Uhr;b'];
    expect(startsOf(lines, { date: '2027-03-06' })).toEqual(['2027-03-06T09:00', '2027-03-07T09:00']);
  });

  it('have ends in one cell, in another, past midnight, open or as duration', () => {
    const lines = [
      'Datum;Zeit;Bis;Dauer;Titel',
      '06.03.2027;09:00–10:30;;;a',
      '06.03.2027;22 Uhr;1 Uhr;;b',
      '06.03.2027;ab 15:00;;;c',
      '06.03.2027;15:00;open end;;d',
      '06.03.2027;16:00;;1,5 Std.;e',
      '06.03.2027;17:00;;;f',
      '06.03.2027;18:00;07.03.2027 12:00;;g',
    ];
    expect(sessionsOf(lines).map(({ end, openEnd }) => openEnd ?? end?.slice(0, 16))).toEqual([
      '2027-03-06T10:30',
      '2027-03-07T01:00',
      true,
      true,
      '2027-03-06T17:30',
      undefined,
      '2027-03-07T12:00',
    ]);
  });

  it('without any clock time are whole days, to the last', () => {
    const lines = ['Zeitraum;Titel', '29.11.-01.12.2027;Markt', '08.12.2027;Fest'];
    expect(sessionsOf(lines)).toMatchObject([
      { start: '2027-11-29T00:00:00+01:00', end: '2027-12-02T00:00:00+01:00' },
      { start: '2027-12-08T00:00:00+01:00', end: '2027-12-09T00:00:00+01:00' },
    ]);
  });

  it('are those of calendars exported as a table', () => {
    const lines = [
      'Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägiges Ereignis;Ort;Beschreibung',
      'Chorprobe;06.03.2027;19:30:00;06.03.2027;21:00:00;Aus;Saal;Bitte Noten',
    ];
    expect(sessionsOf(lines)).toMatchObject([
      { title: 'Chorprobe', start: '2027-03-06T19:30:00+01:00', end: '2027-03-06T21:00:00+01:00' },
    ]);
  });

  it('go on downwards where an empty cell stands beside another room, and say so', () => {
    const lines = ['Tag;Zeit;Raum;Titel', '06.03.2027;10:00–11:00;1;a', ';;2;b'];
    expect(startsOf(lines)).toEqual(['2027-03-06T10:00', '2027-03-06T10:00']);
    expect(codesOf(lines)).toContain('time-carried');
  });

  it('name the month first where a slashed date cannot be meant otherwise', () => {
    const lines = ['Date,Time,Title', '03/06/2027,9 am,a', '03/13/2027,9 am,b'];
    expect(startsOf(lines)).toEqual(['2027-03-06T09:00', '2027-03-13T09:00']);
    expect(codesOf(lines)).not.toContain('month-first');
  });

  it('name the month first where hours are counted to twelve, and say so', () => {
    const lines = ['Subject,Start Date,Start Time', 'a,03/12/2027,9:30 AM'];
    expect(startsOf(lines)).toEqual(['2027-03-12T09:30']);
    expect(codesOf(lines)).toContain('month-first');
  });

  it.each([
    ['03/12/2027', '2027-12-03T09:30', true],
    ['23/12/2027', '2027-12-23T09:30', false],
    ['03/03/2027', '2027-03-03T09:30', false],
  ])('name the day first elsewhere: %s', (date, start, isDoubtful) => {
    const lines = ['Date,Time,Title', `${date},09:30,a`];
    expect(startsOf(lines)).toEqual([start]);
    expect(codesOf(lines).includes('day-first')).toBe(isDoubtful);
  });
});
