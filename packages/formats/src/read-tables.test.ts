import { describe, expect, it } from 'vitest';
import { readTables } from './index.js';
import { madeTables } from './workbook/workbook-harness.js';

describe('the tables of a file', () => {
  it('are all sheets of a workbook, with columns that have no heading', async () => {
    const bytes = madeTables({
      A: [
        ['Was', 'Wo'],
        ['x', 'y', 'z'],
      ],
      Leer: [],
      B: [['Titel'], ['nur einer']],
    });
    expect(await readTables(bytes)).toEqual([
      { name: 'A', isHidden: false, columns: ['Was', 'Wo', ''], rows: [['x', 'y', 'z']] },
      { name: 'B', isHidden: false, columns: ['Titel'], rows: [['nur einer']] },
    ]);
  });

  it('are one of a CSV file, and none of anything else', async () => {
    const encoder = new TextEncoder();
    expect(await readTables(encoder.encode('a;b\n1;2\n'), { name: 'liste.csv' })).toEqual([
      { name: 'liste', isHidden: false, columns: ['a', 'b'], rows: [['1', '2']] },
    ]);
    expect(await readTables(encoder.encode('{"format":"geflecht","version":1}'))).toEqual([]);
  });
});
