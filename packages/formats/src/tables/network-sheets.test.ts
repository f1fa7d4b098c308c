import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../workbook/index.js';
import { madeOds, madeTables } from '../workbook/workbook-harness.js';
import { readTable } from './index.js';
import type { ReadOptions } from '../index.js';

type Sheets = Parameters<typeof madeTables>[0];

const read = (sheets: Sheets, options: ReadOptions = {}) =>
  readWorkbook(madeTables(sheets), { name: 'netz.xlsx', ...options });
const readCsv = (text: string) => readTable(new TextEncoder().encode(text), { name: 'netz.csv' });
const codes = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) =>
  warnings.map(({ code }) => code).toSorted();

function odsCell(value: string | number): string {
  return typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
    : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
}

describe('a workbook with ties and actors on sheets of their own', () => {
  const sheets: Sheets = {
    Hinweise: [['Stand: März'], ['bitte ergänzen']],
    Liste: [
      ['Nr.', 'Bezeichnung', 'Typ'],
      ['o1', 'Familienzentrum Lindenhof', 'Verein'],
      ['o2', 'Bücherei Grünau', 'Behörde'],
      ['o3', 'Treffpunkt Nord', 'Initiative'],
    ],
    Tabelle2: [
      ['Von', 'An', 'Art', 'Gewicht'],
      ['o1', 'o2', 'Austausch', 2.5],
      ['o2', 'o4', 'Austausch', 1],
    ],
  };

  it('is recognised by what the sheets hold', () => {
    const result = read(sheets);
    expect(result).toMatchObject({ format: 'xlsx', kind: 'network', counts: { actors: 4, ties: 2 } });
    expect(result.document.actors?.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['o1', 'Familienzentrum Lindenhof', 'organisation'],
      ['o2', 'Bücherei Grünau', 'organisation'],
      ['o3', 'Treffpunkt Nord', 'informalGroup'],
      ['o4', 'o4', 'organisation'],
    ]);
    expect(result.document.ties).toMatchObject([{ fromId: 'o1', toId: 'o2', kind: 'exchange', weight: 2.5 }, {}]);
  });

  it('names sheets that are not read, and rows by their sheet', () => {
    const { dropped, warnings } = read(sheets);
    expect(dropped).toEqual([{ code: 'sheet-dropped', at: 'sheet Hinweise', value: 'Hinweise' }]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'actor-not-listed', at: 'sheet Tabelle2, row 3' }));
  });

  it('gives the same network from ODS', () => {
    const tables = Object.entries(sheets).map(
      ([name, rows]) =>
        `<table:table table:name="${name}">${rows.map((cells) => `<table:table-row>${cells.map(odsCell).join('')}</table:table-row>`).join('')}</table:table>`,
    );
    const { document, format } = readWorkbook(madeOds(tables.join('')), { name: 'netz.ods' });
    expect(format).toBe('ods');
    expect(document.ties).toEqual(read(sheets).document.ties);
  });

  it('reads several sheets of ties as several kinds of tie', () => {
    const { document } = read({
      Beratung: [
        ['Source', 'Target'],
        ['a', 'b'],
      ],
      Förderung: [
        ['Source', 'Target'],
        ['a', 'b'],
      ],
    });
    expect(document.ties?.map(({ kind }) => kind)).toEqual(['beratung', 'funding']);
  });

  it('follows a mapping on the sheet that has its columns', () => {
    const { document } = read(
      {
        Info: [
          ['a', 'b'],
          ['1', '2'],
        ],
        Daten: [
          ['Wer', 'Wen'],
          ['x', 'y'],
        ],
      },
      { mapping: { from: 'Wer', to: 'Wen' } },
    );
    expect(document.ties).toMatchObject([{ fromId: 'x', toId: 'y' }]);
    expect(() =>
      read(
        {
          Daten: [
            ['Wer', 'Wen'],
            ['x', 'y'],
          ],
        },
        { mapping: { from: 'Wer', to: 'Wem' } },
      ),
    ).toThrowError(expect.objectContaining({ code: 'mapping-unknown' }));
  });
});

describe('several tables on one sheet', () => {
  it('are told apart below each other, behind an empty row', () => {
    const text = 'von;nach\na;b\nb;c\n\nID;Name\na;Haus\nb;Hof\nc;Garten\n';
    const result = readCsv(text);
    expect(result.counts).toEqual({ actors: 3, ties: 2 });
    expect(result.document.actors?.map(({ name }) => name)).toEqual(['Haus', 'Hof', 'Garten']);
    expect(codes(result)).toEqual(['columns-mapped', 'tables-several']);
  });

  it('are told apart side by side, an empty column between them', () => {
    const result = readCsv('Von;Nach;;ID;Name\na;b;;a;Haus\nb;c;;b;Hof\n;;;c;Garten\n');
    expect(result.counts).toEqual({ actors: 3, ties: 2 });
    expect(result.document.actors?.map(({ name }) => name)).toEqual(['Haus', 'Hof', 'Garten']);
  });

  it('are not seen in an empty row among ties, nor in a title above the headings', () => {
    expect(readCsv('Unser Netz 2027;\n\nvon;nach\na;b\n\nb;c\n').counts).toEqual({ actors: 3, ties: 2 });
  });
});

describe('what spreadsheets do to tables', () => {
  const actors = [
    ['ID', 'Name'],
    ['007', 'Haus'],
    ['008', 'Hof'],
    ['12', 'Garten'],
  ];

  it('turns ids into numbers, which are found again', () => {
    const { document, warnings } = read({
      Akteure: actors,
      Kanten: [
        ['Von', 'Nach'],
        [7, 8],
        [8, '12'],
      ],
    });
    expect(document.actors).toHaveLength(3);
    expect(document.ties?.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['007', '008'],
      ['008', '12'],
    ]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'id-as-number', count: 3 }));
  });

  it('rounds long ids, which is said', () => {
    expect(codes(readCsv('von;nach\n4,91512E+11;b\n'))).toContain('id-rounded');
  });

  it('leaves people to write names where ids belong', () => {
    const { document, warnings } = read({
      Akteure: actors,
      Kanten: [
        ['Von', 'Nach'],
        ['Haus', '008'],
      ],
    });
    expect(document.ties).toMatchObject([{ fromId: '007', toId: '008' }]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'end-by-name' }));
  });

  it('loses the format of dates, which then are serial numbers', () => {
    const { document } = readCsv('von;nach;seit;bis\na;b;45352;31.12.2024\nb;c;2019;\n');
    expect(document.ties?.map(({ periods }) => periods)).toEqual([
      [{ since: '2024-03-01', until: '2024-12-31' }],
      [{ since: '2019-01-01' }],
    ]);
  });

  it('surrounds headings with blanks and writes decimal commas', () => {
    expect(readCsv('  Von ;\u00a0Nach; Gewicht \na;b;1.234,5\n').document.ties).toMatchObject([{ weight: 1_234.5 }]);
  });
});

describe('matrices on sheets', () => {
  it('are one kind of tie each, with actors described on a sheet of their own', () => {
    const { document, counts } = read({
      Information: [
        ['', 'Nord', 'Süd'],
        ['Nord', 0, 1],
        ['Süd', 1, 0],
      ],
      Geld: [
        ['', 'Nord', 'Süd'],
        ['Nord', '', 'x'],
        ['Süd', '', ''],
      ],
      Knoten: [
        ['Name', 'Typ'],
        ['Nord', 'Verein'],
        ['Süd', 'Behörde'],
        ['West', 'Verein'],
      ],
    });
    expect(counts).toEqual({ actors: 3, ties: 2 });
    expect(document.ties?.map(({ kind, direction }) => [kind, direction])).toEqual([
      ['information', 'undirected'],
      ['geld', 'directed'],
    ]);
    expect(document.actors?.[0]).toMatchObject({ id: 'Nord', attributes: { Typ: 'Verein' } });
  });

  it('keep truth values as ticks', () => {
    expect(readCsv(';Chor;Kurs\nAda;WAHR;FALSCH\nBea;FALSCH;WAHR\n').counts).toEqual({ actors: 4, ties: 2 });
  });
});

describe('a workbook without a network', () => {
  it('is rows and columns of the first sheet that is shown', () => {
    const { kind, table, dropped } = read({
      Preise: [
        ['Was', 'Preis'],
        ['Kuchen', 2.5],
      ],
      Mehr: [['x'], ['y']],
    });
    expect({ kind, table }).toEqual({ kind: 'table', table: { columns: ['Was', 'Preis'], rows: [['Kuchen', '2.5']] } });
    expect(dropped).toMatchObject([{ code: 'sheet-dropped', value: 'Mehr' }]);
  });
});
