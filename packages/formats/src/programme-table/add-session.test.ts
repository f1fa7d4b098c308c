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

describe('rooms, people, places and the rest', () => {
  it('codes beyond the bound are cut, and said so', () => {
    const { document, dropped } = read(['Nr.;Zeit;Titel', `${'9'.repeat(300)};9:00;a`]);
    expect(document.sessions?.[0]?.code).toHaveLength(200);
    expect(dropped).toMatchObject([{ code: 'text-cut', at: 'row 2' }]);
  });

  it('people keep names of any length', () => {
    const name = `Ada ${'Bo'.repeat(200)}`;
    expect(read(['Zeit;Titel;Personen', `9:00;a;${name}`]).document.contributors?.[0]?.name).toBe(name);
  });

  it('rooms may be several, all or none', () => {
    const lines = [
      'Zeit;Raum;Titel',
      '9:00;Raum 1;a',
      '9:00;Raum 2;b',
      '10:00;Raum 1, Raum 2;c',
      '11:00;alle Räume;d',
      '12:00;-;e',
      '13:00;Raum 1 und 2;f',
      '14:00;Saal, 1. OG;g',
    ];
    expect(sessionsOf(lines).map(({ rooms }) => rooms)).toEqual([
      ['raum-1'],
      ['raum-2'],
      ['raum-1', 'raum-2'],
      'all',
      undefined,
      ['raum-1', 'raum-2'],
      ['saal-1-og'],
    ]);
  });

  it('people named with an organisation once have it everywhere', () => {
    const lines = ['Zeit;Titel;Referent:in', '9:00;a;Ada Beispiel', '10:00;b;Ada Beispiel (Haus am Erlenbogen)'];
    const { document } = read(lines);
    expect(document.contributors).toMatchObject([
      { name: 'Ada Beispiel', affiliation: { name: 'Haus am Erlenbogen' } },
    ]);
  });

  it('a column of organisations says where the only person comes from, else who invites', () => {
    const lines = [
      'Zeit;Titel;Referent;Organisation',
      '9:00;a;Ada Beispiel;Haus A',
      '10:00;b;Bo Muster, Cem Probe;Haus B',
    ];
    const { document } = read(lines);
    expect(document.contributors?.map(({ affiliation }) => affiliation)).toEqual([
      { name: 'Haus A' },
      undefined,
      undefined,
    ]);
    expect(document.sessions?.map(({ hosts }) => hosts?.map((host) => host.name))).toEqual([undefined, ['Haus B']]);
  });

  it('places count as bookable unless no sign-up is needed', () => {
    const lines = [
      'Zeit;Titel;Plätze;Anmeldung',
      '9:00;a;max. 20;',
      '10:00;b;;erforderlich',
      '11:00;c;30;nein',
      '12:00;d;viele;',
      '13:00;e;;https://verein.example/an',
    ];
    const { document, warnings } = read(lines);
    expect(document.bookables?.map(({ targetId, capacity }) => [targetId, capacity])).toEqual([
      ['a', 20],
      ['b', undefined],
    ]);
    expect(document.sessions?.[2]?.source?.[0]?.rest).toEqual({ Plätze: '30', Zeit: '11:00' });
    expect(warnings.map(({ code }) => code)).toContain('places-unreadable');
    expect(document.sessions?.[4]?.links).toEqual([
      { label: { de: 'Anmeldung', en: 'Sign-up' }, url: 'https://verein.example/an' },
    ]);
  });

  it('columns without a home stay with the origin', () => {
    const lines = ['Datum;Zeit;Titel;Technik;Technik', '06.03.2027;9:00;a;Beamer;Mikrofon'];
    expect(sessionsOf(lines)[0]?.source?.[0]?.rest).toEqual({ Technik: 'Beamer', 'Technik (5)': 'Mikrofon' });
  });

  it('a cancelled session stays, a row without title takes the words of its format', () => {
    const lines = ['Zeit;Titel;Format;Status', '9:00;a;Vortrag;abgesagt', '10:00;;Pause;'];
    const { document, warnings } = read(lines);
    expect(document.sessions).toMatchObject([{ status: 'cancelled' }, { title: 'Pause', format: 'break' }]);
    expect(warnings.map(({ code }) => code)).toContain('title-borrowed');
  });

  it('lines across the table are no sessions, and named', () => {
    const { document, dropped } = read(['Zeit;Titel;Raum', 'Vormittag;;', '9:00;a;Saal']);
    expect(document.sessions).toHaveLength(1);
    expect(dropped).toMatchObject([{ code: 'line-skipped', value: 'Vormittag' }]);
  });

  it('headings may be repeated', () => {
    expect(sessionsOf(['Zeit;Titel', '9:00;a', 'Zeit;Titel', '10:00;b'])).toHaveLength(2);
  });
});
