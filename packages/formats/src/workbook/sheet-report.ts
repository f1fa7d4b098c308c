import type { Findings } from '../reading/findings.js';
import { columnName } from './column-name.js';
import type { MergedCells } from './sheet.js';

/** Notes what a sheet has that its reader may not expect. */
export class SheetReport {
  readonly #findings: Findings;
  readonly #place: string;

  /** @param place how reports name the sheet: `sheet Partner, `, or nothing where there is only one */
  constructor(findings: Findings, place: string) {
    this.#findings = findings;
    this.#place = place;
  }

  /** A cell that shows an error instead of a value. */
  errorCell(row: number, column: number, value: string): void {
    this.#findings.drop('cell-error', this.#cell(row, column), value);
  }

  /** A formula that was saved without its value. */
  valuelessFormula(row: number, column: number, formula: string): void {
    this.#findings.drop('formula-without-value', this.#cell(row, column), formula);
  }

  /** A row with content that the workbook does not show. */
  hiddenRow(row: number): void {
    this.#findings.report('rows-hidden', `${this.#place}row ${row + 1}`, `${this.#place}row ${row + 1}`);
  }

  /** A column with content that the workbook does not show. */
  hiddenColumn(column: number): void {
    const place = `${this.#place}column ${columnName(column)}`;
    this.#findings.report('columns-hidden', place, place);
  }

  /** Cells that are shown as one. */
  merged({ row, column, height, width }: MergedCells): void {
    const range = `${columnName(column)}${row + 1}:${columnName(column + width - 1)}${row + height}`;
    this.#findings.report('cells-merged', `${this.#place}row ${row + 1}`, range);
  }

  #cell(row: number, column: number): string {
    return `${this.#place}cell ${columnName(column)}${row + 1}`;
  }
}

/** Names columns that are hidden and not empty. */
export function reportHiddenColumns(
  report: SheetReport,
  rows: readonly (readonly string[])[],
  ranges: readonly (readonly [first: number, last: number])[],
): void {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const [first, last] of ranges) {
    for (let column = Math.max(0, first); column <= Math.min(last, width - 1); column += 1) {
      if (rows.some((cells) => (cells[column] ?? '') !== '')) report.hiddenColumn(column);
    }
  }
}
