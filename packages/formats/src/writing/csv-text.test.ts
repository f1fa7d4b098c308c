import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile, guardedCell, unguardedCell } from './csv-text.js';

const textOf = (cells: readonly (string | number)[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile('.csv', { columns: ['a'], rows: [cells] }).bytes);

describe('a CSV file', () => {
  it('has a byte order mark, semicolons and line ends as spreadsheets write them', () => {
    expect(textOf(['x', 'y;z', 'zwei\nZeilen', 7])).toBe('\ufeffa\r\nx;"y;z";"zwei\nZeilen";7\r\n');
  });

  it.each(['=1+1', '+49 123', '-5', '@SUM(A1)', '\tx', '\rx', '＝1'])('lets no spreadsheet run %j', (cell) => {
    expect(guardedCell(cell)).toBe(`'${cell}`);
  });

  it.each(['a=1', "'n Abend", '', ' =1'])('leaves %j as it is', (cell) => {
    expect(guardedCell(cell)).toBe(cell);
  });

  it('takes off exactly what it put on', () => {
    const cells = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '-', 'a') }));
    fc.assert(fc.property(cells, (cell) => unguardedCell(guardedCell(cell)) === cell));
    fc.assert(fc.property(cells, (cell) => !/^[=+\-@\t\r]/.test(guardedCell(cell))));
  });
});
