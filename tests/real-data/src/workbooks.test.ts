import { readFile, readTables } from '@geflecht/formats';
import { readSheets } from '@geflecht/formats/workbook';
import { describe, expect, it } from 'vitest';
import { bytesOf, hasData } from './data-folder.js';

const folder = 'spreadsheets';
const read = (name: string) => bytesOf(`${folder}/${name}`) ?? new Uint8Array();

/** Sheet, rows, columns and merged cells of each workbook, as the folder states them. */
const workbooks = [
  { name: 'schedule-example.xlsx', sheet: 'Sheet1', rows: 15, merged: 3 },
  { name: 'weihnachtsmaerkte-berlin-2025.xlsx', sheet: 'markets_2025', rows: 59, merged: 0 },
] as const;

describe.skipIf(!hasData)('real workbooks', () => {
  it.each(workbooks)('$name has the sheet, rows and merged cells that are known', ({ name, sheet, rows, merged }) => {
    const [first, ...others] = readSheets(read(name));
    expect(others).toEqual([]);
    expect({ sheet: first?.name, rows: first?.rows.length, merged: first?.merged.length }).toEqual({
      sheet,
      rows,
      merged,
    });
  });

  it('give dates and clock times as ISO, by their number formats', () => {
    const [sheet] = readSheets(read('schedule-example.xlsx'));
    expect(sheet?.rows.slice(2).map((cells) => `${cells[1]} ${cells[3]}`)).toEqual(
      sheet?.rows.slice(2).map(() => expect.stringMatching(/^2016-10-27 \d\d:\d\d$/) as string),
    );
  });

  it('lose nothing of a row that is longer than its headings', async () => {
    const { warnings } = await readFile(read('schedule-example.xlsx'), { name: 'schedule-example.xlsx' });
    expect(warnings.map(({ code }) => code)).not.toContain('row-too-long');
  });

  it('say the same as the CSV file of the same list', async () => {
    const [workbook] = await readTables(read('weihnachtsmaerkte-berlin-2025.xlsx'));
    const [csv] = await readTables(read('weihnachtsmaerkte-berlin-2025.csv'));
    const names = (table: typeof csv) => {
      const [id, name] = ['id', 'name'].map((heading) => table?.columns.indexOf(heading) ?? -1);
      return new Map(table?.rows.map((cells) => [cells[id ?? 0] ?? '', cells[name ?? 0] ?? '']));
    };
    const [inWorkbook, inCsv] = [names(workbook), names(csv)];
    const both = [...inCsv].filter(([id]) => inWorkbook.has(id));
    expect(both.length).toBeGreaterThan(30);
    // One name is misspelt in the CSV file and right in the workbook.
    expect(both.filter(([id, name]) => inWorkbook.get(id) !== name).map(([id]) => id)).toEqual(['13']);
  });
});
