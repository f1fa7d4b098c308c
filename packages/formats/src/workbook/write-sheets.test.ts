import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { FileContent } from '../reading/file-content.js';
import { openZip } from '../zip/zip-directory.js';
import { unpackText } from '../zip/unpack-entry.js';
import { readSheets, writeSheets } from './index.js';
import type { SheetToWrite } from './index.js';

const read = (sheets: readonly SheetToWrite[]) => readSheets(new FileContent(writeSheets(sheets)));

const shown = (value: string | number) => (Object.is(value, -0) ? '0' : String(value).trim());

function partOf(bytes: Uint8Array, name: string): string {
  const archive = openZip(bytes, new FileContent(bytes).limits);
  const entry = archive.entries.get(name);
  return entry === undefined ? '' : unpackText(archive, entry);
}

describe('writing sheets', () => {
  it('keeps texts as texts and numbers as numbers, and writes no formula', () => {
    const bytes = writeSheets([
      {
        name: 'Partner',
        columns: ['ID', 'Wert'],
        rows: [
          ['=1+1', '007'],
          ['@x', -1.5],
        ],
      },
    ]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f');
    expect(sheet.match(/t="s"/g)).toHaveLength(5);
    expect(sheet).toContain('<c r="B3"><v>-1.5</v></c>');
    expect(read([{ name: 'Partner', columns: ['ID'], rows: [['=1+1'], ['007'], [-1.5]] }])[0]?.rows).toEqual([
      ['ID'],
      ['=1+1'],
      ['007'],
      ['-1.5'],
    ]);
  });

  it('gives equal bytes for equal sheets', () => {
    const sheets = [{ name: 'a', columns: ['x'], rows: [['y']] }];
    expect(writeSheets(sheets)).toEqual(writeSheets(sheets));
  });

  it('names sheets as Excel allows them, each once', () => {
    const names = ['Netz: [Nord/Süd]', 'netz nord süd', "'", 'x'.repeat(40), 'x'.repeat(40)];
    const written = read(names.map((name) => ({ name, columns: ['a'], rows: [] })));
    expect(written.map(({ name }) => name)).toEqual([
      'Netz Nord Süd',
      'netz nord süd 2',
      'Tabelle',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
    ]);
  });

  it('cuts a text that no cell can hold, and says so', () => {
    const findings = new Findings();
    const bytes = writeSheets([{ name: 'a', columns: ['x'], rows: [['y'.repeat(40_000)]] }], findings);
    expect(readSheets(new FileContent(bytes))[0]?.rows[1]?.[0]).toHaveLength(32_767);
    expect(findings.dropped()).toMatchObject([{ code: 'text-cut', at: 'A2' }]);
  });

  it('refuses more than a sheet can hold', () => {
    const columns = Array.from({ length: 16_385 }, () => 'x');
    expect(() => writeSheets([{ name: 'a', columns, rows: [] }])).toThrowError(
      expect.objectContaining({ code: 'too-many' }),
    );
  });

  it('reads back whatever text or number it wrote', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed()),
      fc.constantFrom('_x000D_', '_x005F_', ' a\r\n b\u0000', ']]>', '\uFFFE'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const table = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const [sheet] = read([{ name: 'a', columns: ['x', 'y'], rows }]);
        const again = rows.map((_row, index) => [0, 1].map((at) => sheet?.rows[index + 1]?.[at] ?? ''));
        expect(again).toEqual(rows.map((cells) => cells.map(shown)));
      }),
      { numRuns: 300 },
    );
  });
});
