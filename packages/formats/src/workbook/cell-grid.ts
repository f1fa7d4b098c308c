import { assertWithin } from '../reading/limits.js';
import type { Limits } from '../reading/limits.js';
import type { MergedCells } from './sheet.js';
import { workbookMalformed } from './workbook-malformed.js';

/** Rows of a sheet in Excel and Calc. */
const mostRows = 1_048_576;
const noCells: string[] = [];

/** What all sheets of a workbook share: its limits and how many cells were taken so far. */
export class CellBudget {
  readonly limits: Limits;
  #taken = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /**
   * Counts cells before they are made.
   * @throws FormatError `too-many`
   */
  take(amount: number): void {
    this.#taken += amount;
    assertWithin(this.limits, 'cells', this.#taken);
  }
}

/** The cells of a sheet as they come in; rows without cells cost nothing. */
export class CellGrid {
  readonly #rows: string[][] = [];
  readonly #budget: CellBudget;

  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  /** The rows so far, from the first on. */
  get rows(): readonly (readonly string[])[] {
    return this.#rows;
  }

  /**
   * Writes a text into a cell, counted from 0; empty texts are nothing.
   * @throws FormatError `too-many`, `workbook-malformed`
   */
  put(row: number, column: number, text: string): void {
    if (text === '') return;
    const cells = this.#cellsOf(row);
    if (column >= cells.length) this.#widen(cells, column);
    cells[column] = text;
  }

  /**
   * Repeats a row that was written, directly below it.
   * @throws FormatError `too-many`, `workbook-malformed`
   */
  repeat(row: number, times: number): void {
    const cells = this.#rows[row];
    if (cells === undefined || cells.length === 0 || times < 1) return;
    this.#budget.take(cells.length * times);
    assertWithin(this.#budget.limits, 'records', times);
    for (let next = row + 1; next <= row + times; next += 1) this.#cellsOf(next).push(...cells);
  }

  /**
   * Repeats texts of merged cells downwards, as far as there are rows.
   * @throws FormatError `too-many`
   */
  fillDown(merged: readonly MergedCells[]): void {
    for (const { row, column, height } of merged) {
      const text = this.#rows[row]?.[column] ?? '';
      const end = Math.min(row + height, this.#rows.length);
      if (text === '' || end - row < 2) continue;
      this.#budget.take(end - row);
      for (let next = row + 1; next < end; next += 1) this.put(next, column, text);
    }
  }

  #cellsOf(row: number): string[] {
    const known = this.#rows[row];
    if (known !== undefined && known !== noCells) return known;
    if (row >= mostRows) throw workbookMalformed(`row ${row + 1}`);
    while (this.#rows.length < row) this.#rows.push(noCells);
    const cells: string[] = [];
    this.#rows[row] = cells;
    return cells;
  }

  #widen(cells: string[], column: number): void {
    assertWithin(this.#budget.limits, 'columns', column + 1);
    this.#budget.take(column + 1 - cells.length);
    while (cells.length <= column) cells.push('');
  }
}
