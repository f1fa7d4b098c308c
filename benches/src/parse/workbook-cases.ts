import { SaxesParser } from 'saxes';
import { toBareParser } from './parse-case.js';
import type { ParseCase, Rival } from './parse-case.js';
import { textOf } from './text-of.js';
import { workbookInput } from './workbook-input.js';

const rows = 5_000;
const parts = ['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'];

/** Rows of one part of a workbook, by the bare XML parser. */
function countRows(xml: string): number {
  const parser = new SaxesParser();
  let found = 0;
  let characters = 0;
  parser.on('opentag', ({ name }) => {
    if (name === 'row') found += 1;
  });
  parser.on('text', (written) => {
    characters += written.length;
  });
  parser.write(xml).close();
  return characters < 0 ? 0 : found;
}

/** Unpacking and walking over the XML of the sheet and its texts, without making cells of them. */
export const bareWorkbook: Rival = {
  name: 'fflate and saxes',
  must: toBareParser,
  load: async () => {
    const { unzipSync } = await import('fflate');
    return (bytes) => {
      const files = unzipSync(bytes, { filter: ({ name }) => parts.includes(name) });
      return parts.reduce((sum, part) => sum + countRows(textOf(files[part] ?? new Uint8Array())), 0) - 1;
    };
  },
};

const otherLibrary: Rival = {
  name: 'exceljs',
  target: '<=0.5',
  load: async () => {
    const { default: excel } = await import('exceljs');
    return async (bytes) => {
      const { worksheets } = await new excel.Workbook().xlsx.load(bytes.slice().buffer);
      return worksheets.reduce((sum, { rowCount }) => sum + rowCount, 0) - 1;
    };
  },
};

/** A workbook of 5,000 rows of eight cells. */
export const workbookCases: readonly ParseCase[] = [
  {
    name: 'XLSX, 5,000 rows',
    records: rows,
    counted: 'rows',
    input: () => workbookInput(rows),
    loadReader: async () => (await import('@geflecht/formats/workbook')).readWorkbook,
    rivals: [bareWorkbook, otherLibrary],
    heap: {},
    rounds: 7,
  },
];
