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
  if (text === cell) return cell;
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
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

/** Cells of a row brought to the width of the headings; what is beyond is dropped and reported. */
function fittedRow(
  file: FileContent,
  cells: readonly string[],
  place: { width: number; number: number },
): readonly string[] {
  const { width, number } = place;
  if (cells.length === width) return cells;
  const surplus = cells.slice(width).filter((cell) => cell !== '');
  if (surplus.length > 0) file.findings.drop('row-too-long', `row ${number}`, surplus.join(' '));
  return Array.from({ length: width }, (_cell, index) => cells[index] ?? '');
}

/**
 * Reads a CSV file: delimiter by content, headings in the first row that is not empty, blanks around cells removed.
 * @throws FormatError `too-many`
 */
export function parseTable(file: FileContent, text = file.text): NumberedTable {
  let columns: readonly string[] | undefined;
  const [rows, numbers]: [(readonly string[])[], number[]] = [[], []];
  for (const [index, written] of cellsOf(file, text).entries()) {
    const cells = written.map(cleanCell);
    if (cells.every((cell) => cell === '')) continue;
    if (columns === undefined) {
      columns = cells;
      assertWithin(file.limits, 'columns', cells.length);
      continue;
    }
    rows.push(fittedRow(file, cells, { width: columns.length, number: index + 1 }));
    numbers.push(index + 1);
  }
  assertWithin(file.limits, 'records', rows.length);
  return { columns: columns ?? [], rows, numbers };
}
