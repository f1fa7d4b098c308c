import Papa from 'papaparse';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import type { Table } from '../reading/read-result.js';

/** A table with the number of each row in the file, as a spreadsheet counts. */
export interface NumberedTable extends Table {
  readonly numbers: readonly number[];
}

const sampleLength = 65_536;
const sampleRows = 20;
const separatorLine = /^sep=(.)\r?\n/i;

/** A cell without outer blanks, and without quotes that blanks had kept the parser from seeing. */
function cleanCell(cell: string): string {
  const text = cell.trim();
  const isQuoted = text.length > 1 && text !== cell && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** The delimiter that divides the first rows most evenly; empty lines would spoil the guess and are passed over. */
function guessedDelimiter(text: string): string {
  const { meta } = Papa.parse<string[]>(text.slice(0, sampleLength), {
    preview: sampleRows,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  return meta.delimiter;
}

/** Rows of a CSV file as cells; the delimiter is found by content unless the file names it. */
function cellsOf(file: FileContent, text: string): readonly (readonly string[])[] {
  const stated = separatorLine.exec(text)?.[1];
  const body = stated === undefined ? text : text.replace(separatorLine, '');
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: stated ?? guessedDelimiter(body),
    preview: file.limits.records + 2,
  });
  for (const { type, row } of errors)
    if (type === 'Quotes') file.findings.report('quotes-broken', `row ${(row ?? 0) + 1}`);
  return data;
}

/**
 * Reads a CSV file: delimiter by content, headings in the first row that is not empty, blanks around cells removed.
 * @throws FormatError `too-many`
 */
export function parseTable(file: FileContent, text = file.text): NumberedTable {
  const all = cellsOf(file, text).map((cells, index) => ({
    cells: cells.map(cleanCell),
    number: index + 1,
  }));
  const [head, ...body] = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = head?.cells ?? [];
  assertWithin(file.limits, 'columns', columns.length);
  assertWithin(file.limits, 'records', body.length);
  const rows = body.map(({ cells, number }) => {
    const surplus = cells.slice(columns.length).filter((cell) => cell !== '');
    if (surplus.length > 0) file.findings.drop('row-too-long', `row ${number}`, surplus.join(' '));
    return columns.map((_column, index) => cells[index] ?? '');
  });
  return { columns, rows, numbers: body.map(({ number }) => number) };
}
