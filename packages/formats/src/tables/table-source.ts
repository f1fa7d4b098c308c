import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import type { Table } from '../reading/read-result.js';
import type { Sheet } from '../workbook/sheet.js';

/** Formats that hold tables. */
export type TableFormat = 'csv' | 'xlsx' | 'ods';

/** A table with the number of each row in the file, as a spreadsheet counts. */
export interface NumberedTable extends Table {
  readonly numbers: readonly number[];
}

/** A sheet of a workbook, or a CSV file as the only sheet, with headings apart from rows. */
export interface NumberedSheet extends NumberedTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly format: TableFormat;
  /** Texts above the headings, such as a title. */
  readonly preamble: readonly string[];
  /** Number of the row with the headings, as a spreadsheet counts. */
  readonly headingNumber: number;
  /** How reports name the sheet: `sheet Partner, `, or nothing where there is only one. */
  readonly place: string;
  /** All cells as they stand, for who looks for headings elsewhere. */
  readonly sheet: Sheet;
}

/** Reads sheets of one purpose, or leaves them to the next recogniser. */
export type TableRecogniser = (sheets: readonly NumberedSheet[], file: FileContent) => FileReading | undefined;

/** Where a row of a sheet stands, for reports. */
export function rowPlace({ place, numbers }: NumberedSheet, index: number): string {
  return `${place}row ${numbers[index] ?? 0}`;
}

/** Where the headings of a sheet stand, for reports. */
export function headingPlace({ place, headingNumber }: NumberedSheet): string {
  return `${place}row ${headingNumber}`;
}

/** What a sheet is made from. */
export interface SheetOrigin {
  readonly file: FileContent;
  readonly sheet: Sheet;
  readonly format: TableFormat;
  /** Default: nothing. */
  readonly place?: string;
  /** Where the headings stand, counted from 0; default: the first row that looks like headings. */
  readonly headingRow?: number;
}

const longestPreamble = 10;

function filled(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell !== '') count += 1;
  return count;
}

/** The first row with two cells, if enough such rows follow to make what is above it a title; else the first with any. */
function headingRowOf(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((cells) => filled(cells) > 0);
  let [above, index] = [0, first];
  while (index >= 0 && index < rows.length && above <= longestPreamble) {
    const count = filled(rows[index] ?? []);
    if (count > 1) {
      const body = rows.slice(index + 1, index + 2 + above);
      return above === 0 || (body.length > 0 && body.every((cells) => filled(cells) !== 1)) ? index : first;
    }
    above += count;
    index += 1;
  }
  return first;
}

/** Cells of a row brought to the width of the headings; what is beyond is dropped and reported. */
function fittedRow(
  { file, place = '' }: SheetOrigin,
  cells: readonly string[],
  { width, number }: { width: number; number: number },
): readonly string[] {
  if (cells.length === width) return cells;
  const surplus = cells.slice(width).filter((cell) => cell !== '');
  if (surplus.length > 0) file.findings.drop('row-too-long', `${place}row ${number}`, surplus.join(' '));
  return Array.from({ length: width }, (_cell, index) => cells[index] ?? '');
}

/** CSV rows that are too long have slipped; in a workbook whoever has no heading has none, and is kept. */
function headingsOf({ sheet: { rows }, format }: SheetOrigin, headingRow: number): readonly string[] {
  const written = rows[headingRow] ?? [];
  if (format === 'csv') return written;
  const width = rows.slice(headingRow).reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_heading, index) => written[index] ?? '');
}

/**
 * Tells headings from rows, leaves empty rows out, and keeps the number of each row.
 * @throws FormatError `too-many`
 */
export function numberedSheet(origin: SheetOrigin): NumberedSheet {
  const { file, sheet, format, place = '', headingRow = headingRowOf(sheet.rows) } = origin;
  const columns = headingsOf(origin, headingRow);
  assertWithin(file.limits, 'columns', columns.length);
  const [rows, numbers]: [(readonly string[])[], number[]] = [[], []];
  for (let index = headingRow + 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    if (filled(cells) === 0) continue;
    rows.push(fittedRow(origin, cells, { width: columns.length, number: index + 1 }));
    numbers.push(index + 1);
  }
  assertWithin(file.limits, 'records', rows.length);
  const preamble = sheet.rows.slice(0, Math.max(0, headingRow)).flatMap((cells) => cells.filter((cell) => cell !== ''));
  const { name, isHidden } = sheet;
  return { name, isHidden, format, place, sheet, columns, rows, numbers, preamble, headingNumber: headingRow + 1 };
}
