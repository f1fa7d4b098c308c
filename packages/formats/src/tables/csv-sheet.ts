import Papa from 'papaparse';
import type { FileContent } from '../reading/file-content.js';
import { unguardedCell } from '../writing/csv-text.js';
import { numberedSheet } from './table-source.js';
import type { NumberedSheet } from './table-source.js';

const sampleLength = 65_536;
const sampleRows = 20;
const delimiters = [';', ',', '\t', '|'] as const;
const separatorLine = /^sep=(.)\r?\n/i;

/** A cell without outer blanks, and without what kept the parser from seeing quotes or a spreadsheet from running it. */
function cleanCell(cell: string): string {
  const bare = unguardedCell(cell);
  const text = bare.trim();
  if (text === bare) return bare;
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** The delimiter that stands in most lines, where lines of text above a table kept the parser from a guess. */
function commonDelimiter(sample: string): string | undefined {
  const lines = sample.split('\n', sampleRows);
  const counts = delimiters.map((delimiter) => lines.filter((line) => line.includes(delimiter)).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : delimiters[counts.indexOf(most)];
}

function cleanRow(cells: readonly string[]): readonly string[] {
  for (const cell of cells) if (cell.startsWith("'") || cell !== cell.trim()) return cells.map(cleanCell);
  return cells;
}

/** The delimiter that divides the first rows most evenly; empty lines would spoil the guess and are passed over. */
function guessedDelimiter(text: string): string {
  const sample = text.slice(0, sampleLength);
  const { meta } = Papa.parse<string[]>(sample, {
    preview: sampleRows,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [...delimiters],
  });
  return sample.includes(meta.delimiter) ? meta.delimiter : (commonDelimiter(sample) ?? meta.delimiter);
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
 * Reads a CSV file as the only sheet of a workbook: delimiter by content, blanks around cells removed.
 * @throws FormatError `too-many`
 */
export function csvSheet(file: FileContent, text = file.text): NumberedSheet {
  const rows = cellsOf(file, text).map(cleanRow);
  return numberedSheet({ file, format: 'csv', sheet: { name: file.stem, isHidden: false, rows, merged: [] } });
}
