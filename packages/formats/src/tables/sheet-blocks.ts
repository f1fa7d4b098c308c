import type { FileContent } from '../reading/file-content.js';
import { comparableName } from '../records/comparable-name.js';
import { actorIdColumns, endColumns } from './data/tie-columns.js';
import { numberedSheet } from './table-source.js';
import type { NumberedSheet } from './table-source.js';

interface Range {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
}

type Rows = readonly (readonly string[])[];

/** Ranges of true values. */
function rangesOf(flags: readonly boolean[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let first = flags.indexOf(true); first >= 0;) {
    const next = flags.indexOf(false, first);
    const end = next < 0 ? flags.length : next;
    ranges.push({ first, end });
    first = flags.indexOf(true, end);
  }
  return ranges;
}

function filledColumns(rows: Rows): readonly boolean[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const filled = Array.from({ length: width }, () => false);
  for (const cells of rows) {
    for (let column = 0; column < cells.length; column += 1) if (cells[column] !== '') filled[column] = true;
  }
  return filled;
}

function namesEnds(names: readonly string[]): boolean {
  return endColumns.some(({ from, to }) => names.includes(from) && names.includes(to));
}

/** A row of headings of ties, or of actors: words only, one of them an id or a name. */
function areHeadings(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell !== '').map(comparableName);
  if (names.length < 2 || new Set(names).size < names.length) return false;
  return namesEnds(names) || names.some((name) => actorIdColumns.includes(name));
}

function isEmpty(cells: readonly string[] = []): boolean {
  for (const cell of cells) if (cell !== '') return false;
  return true;
}

/** Where tables start that stand below each other: rows of headings behind an empty row. */
function stackedRanges(rows: Rows): readonly Range[] {
  const first = rows.findIndex((cells) => !isEmpty(cells));
  const starts: number[] = [];
  for (let index = first + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (isEmpty(rows[index - 1]) && areHeadings(cells)) starts.push(index);
  }
  // What is above the first headings is a title, unless it is a table itself.
  const hasTable = rows.slice(0, starts[0]).some((cells) => cells.filter((cell) => cell !== '').length > 1);
  const bounds = [first, ...(hasTable ? starts : starts.slice(1))].filter((start) => start >= 0);
  return bounds.map((start, place) => ({ first: start, end: bounds[place + 1] ?? rows.length }));
}

/** Tables side by side, an empty column between them, if each has headings of its own kind. */
function besideRanges(rows: Rows): readonly Range[] {
  const heads = rows.find((cells) => !isEmpty(cells)) ?? [];
  if (!heads.includes('')) return [];
  const ranges = rangesOf(filledColumns(rows)).filter(({ first, end }) => end - first > 1);
  const areTables = ranges.every(({ first, end }) => areHeadings(heads.slice(first, end)));
  return ranges.length > 1 && areTables ? ranges : [];
}

interface Cut {
  readonly file: FileContent;
  readonly sheet: NumberedSheet;
}

function cut({ file, sheet }: Cut, rows: Range, columns?: Range): NumberedSheet {
  const { sheet: whole, format, place } = sheet;
  const cells = whole.rows.map((row, index) => {
    if (index < rows.first || index >= rows.end) return [];
    return columns === undefined ? row : row.slice(columns.first, columns.end);
  });
  return numberedSheet({ file, format, place, sheet: { ...whole, rows: cells } });
}

/**
 * The tables of a sheet: several where rows of headings stand below an empty row, or where tables stand side by side
 * with an empty column between them.
 */
export function sheetBlocks(sheet: NumberedSheet, file: FileContent): readonly NumberedSheet[] {
  const { rows } = sheet.sheet;
  const stacked = stackedRanges(rows);
  return stacked.flatMap((range) => {
    const beside = besideRanges(rows.slice(range.first, range.end));
    if (beside.length === 0) return stacked.length < 2 ? [sheet] : [cut({ file, sheet }, range)];
    return beside.map((columns) => cut({ file, sheet }, range, columns));
  });
}
