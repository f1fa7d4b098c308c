import Papa from 'papaparse';
import type { WrittenFile } from './write-result.js';

/** Cells that a spreadsheet would take for a formula, in full-width letters too. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;
/** Tells spreadsheets that a text is UTF-8. */
export const byteOrderMark = '\ufeff';

/** A table as it is to be written. */
export interface TableToWrite {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A cell with an apostrophe in front where a spreadsheet would run it as a formula. One that has an apostrophe there
 * already gets another, so that reading takes off exactly what writing put on.
 */
export function guardedCell(cell: string | number): string {
  const text = String(cell);
  return formulaStart.test(text) ? `'${text}` : text;
}

/** A cell without the apostrophe that kept a spreadsheet from running it. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

/** Lines of a CSV file, each with its end; none for no rows. */
export function csvLines(rows: TableToWrite['rows']): string {
  if (rows.length === 0) return '';
  const data = rows.map((cells) => cells.map(guardedCell));
  return `${Papa.unparse(data, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** A CSV file as German and English spreadsheets open it: UTF-8 with byte order mark, semicolons, no formulas. */
export function csvFile(ending: string, { columns, rows }: TableToWrite): WrittenFile {
  const text = `${byteOrderMark}${csvLines([columns, ...rows])}`;
  return { ending, mediaType: 'text/csv', bytes: new TextEncoder().encode(text) };
}
