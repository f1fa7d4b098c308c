import { describe, expect, it } from 'vitest';
import { FileContent } from '../reading/file-content.js';
import { csvSheet } from '../tables/csv-sheet.js';
import { numberedSheet } from '../tables/table-source.js';
import type { MergedCells } from '../workbook/sheet.js';
import { readProgrammeTables } from './read-programme-tables.js';

const open = (text: string) => new FileContent(new TextEncoder().encode(text), { date: '2027-03-06' });
const seen = (reading: ReturnType<typeof readProgrammeTables>) =>
  reading?.document.sessions?.map(({ start, end, rooms, title }) => [
    start?.slice(5, 16),
    end?.slice(11, 16),
    rooms,
    title,
  ]);
const read = (lines: readonly string[]) => {
  const file = open(lines.join('\n'));
  return seen(readProgrammeTables([csvSheet(file)], file));
};

describe('a grid', () => {
  it('of times by rooms has a session in each filled cell', () => {
    const lines = ['Zeit;Großer Saal;Raum 1;Raum 2', '9:00–10:00;Auftakt;;', '10:00–11:00;Vortrag;Kurs A;Kurs B'];
    expect(read(lines)).toEqual([
      ['03-06T09:00', '10:00', ['grosser-saal'], 'Auftakt'],
      ['03-06T10:00', '11:00', ['grosser-saal'], 'Vortrag'],
      ['03-06T10:00', '11:00', ['raum-1'], 'Kurs A'],
      ['03-06T10:00', '11:00', ['raum-2'], 'Kurs B'],
    ]);
  });

  it('of times by days takes its days from the headings', () => {
    const lines = ['Uhrzeit;Freitag, 5.3.2027;Samstag, 6.3.2027', '9 Uhr;;Frühstück', '18 Uhr;Auftakt;Ausklang'];
    expect(read(lines)).toEqual([
      ['03-06T09:00', undefined, undefined, 'Frühstück'],
      ['03-05T18:00', undefined, undefined, 'Auftakt'],
      ['03-06T18:00', undefined, undefined, 'Ausklang'],
    ]);
  });

  it('keeps what stands below the title of a cell as its description', () => {
    const file = open('Zeit;Raum 1;Raum 2\n9:00;"Kurs A\nmit Ada Beispiel";Kurs B');
    const reading = readProgrammeTables([csvSheet(file)], file);
    expect(reading?.document.sessions?.[0]).toMatchObject({ title: 'Kurs A', description: 'mit Ada Beispiel' });
    expect(file.findings.warnings().map(({ code }) => code)).toContain('grid-read');
  });

  it('reads merged cells as one session across rooms and hours', () => {
    const rows = [
      ['Zeit', 'Raum 1', 'Raum 2', 'Raum 3'],
      ['9:00', 'Begrüßung', '', ''],
      ['10:00', 'Lang', 'Kurs A', 'Kurs B'],
      ['11:00', 'Lang', 'Beide', ''],
      ['12:00', 'Pause', '', ''],
    ];
    const merged: readonly MergedCells[] = [
      { row: 1, column: 1, height: 1, width: 3 },
      { row: 2, column: 1, height: 2, width: 1 },
      { row: 3, column: 2, height: 1, width: 2 },
    ];
    const file = open('x');
    const sheet = numberedSheet({ file, format: 'xlsx', sheet: { name: 'Plan', isHidden: false, rows, merged } });
    expect(seen(readProgrammeTables([sheet], file))).toEqual([
      ['03-06T09:00', '10:00', 'all', 'Begrüßung'],
      ['03-06T10:00', '12:00', ['raum-1'], 'Lang'],
      ['03-06T10:00', undefined, ['raum-2'], 'Kurs A'],
      ['03-06T10:00', undefined, ['raum-3'], 'Kurs B'],
      ['03-06T11:00', '12:00', ['raum-2', 'raum-3'], 'Beide'],
      ['03-06T12:00', undefined, ['raum-1'], 'Pause'],
    ]);
  });

  it('may have days in rows of their own', () => {
    const lines = ['Zeit;Raum 1;Raum 2', 'Samstag;;', '9:00;Chor;Kochen', 'Sonntag;;', '9:00;Tanz;Spiel'];
    expect(read(lines)?.map(([start]) => start)).toEqual(['03-06T09:00', '03-06T09:00', '03-07T09:00', '03-07T09:00']);
  });

  it('is none where the columns say what they hold', () => {
    expect(read(['Zeit;Raum;Titel', '9:00;1;Chor'])).toEqual([['03-06T09:00', undefined, ['1'], 'Chor']]);
    expect(read(['Zeit;Raum 1;Temperatur', '9:00;20;21', '10:00;20;21'])).toBeUndefined();
  });
});
