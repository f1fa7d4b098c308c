import { CellGrid } from '../cell-grid.js';
import type { CellBudget } from '../cell-grid.js';
import { momentText } from '../iso-text.js';
import type { PartAttributes, PartHandlers } from '../read-part.js';
import { reportHiddenColumns } from '../sheet-report.js';
import type { SheetReport } from '../sheet-report.js';
import type { MergedCells } from '../sheet.js';
import { decodeEscapes } from '../xml-escape.js';
import type { CellFormat } from './cell-format.js';
import { cellPlace, columnIndex } from './cell-place.js';
import { numberText } from './number-text.js';

/** What cells refer to. */
export interface WorksheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
  readonly budget: CellBudget;
  readonly report: SheetReport;
}

const mostMerged = 100_000;
const isTrue = (value: string | undefined) => value === '1' || value === 'true';

function mergedCells(range: string): MergedCells | undefined {
  const [first = '', last = ''] = range.split(':');
  const [start, end] = [cellPlace(first), cellPlace(last)];
  if (start === undefined || end === undefined || end.row < start.row || end.column < start.column) return undefined;
  return { ...start, height: end.row - start.row + 1, width: end.column - start.column + 1 };
}

/** Takes in the elements of one sheet of XLSX. */
export class WorksheetReader implements PartHandlers {
  readonly merged: MergedCells[] = [];
  readonly #context: WorksheetContext;
  readonly #grid: CellGrid;
  readonly #hiddenColumns: (readonly [number, number])[] = [];
  #prefix: string | undefined;
  #row = -1;
  #isRowHidden = false;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #formula = '';
  /** What texts are taken for at present. */
  #taking: 'value' | 'formula' | 'nothing' = 'nothing';
  #isReading = false;
  #hasFormula = false;

  constructor(context: WorksheetContext) {
    this.#context = context;
    this.#grid = new CellGrid(context.budget);
  }

  readonly open = (written: string, attributes: PartAttributes): void => {
    const name = this.#nameOf(written);
    if (name === 'c') this.#startCell(attributes);
    else if (name === 'v' || (name === 't' && !this.#isReading)) this.#taking = 'value';
    else if (name === 'f') this.#startFormula();
    else if (name === 'row') this.#startRow(attributes);
    else if (name === 'rPh') this.#isReading = true;
    else if (name === 'col' && isTrue(attributes['hidden'])) this.#hideColumns(attributes);
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
  };

  readonly close = (written: string): void => {
    const name = this.#nameOf(written);
    if (name === 'c') this.#endCell();
    else if (name === 'v' || name === 't' || name === 'f') this.#taking = 'nothing';
    else if (name === 'rPh') this.#isReading = false;
  };

  readonly text = (piece: string): void => {
    if (this.#taking === 'value') this.#value += piece;
    else if (this.#taking === 'formula') this.#formula += piece;
  };

  /** The rows, once the whole sheet was taken in. */
  finish(): readonly (readonly string[])[] {
    reportHiddenColumns(this.#context.report, this.#grid.rows, this.#hiddenColumns);
    this.#grid.fillDown(this.merged);
    return this.#grid.rows;
  }

  /** The elements of a sheet have the prefix of its root, mostly none; others are extensions. */
  #nameOf(written: string): string {
    this.#prefix ??= written.slice(0, written.indexOf(':') + 1);
    if (this.#prefix === '') return written;
    return written.startsWith(this.#prefix) ? written.slice(this.#prefix.length) : '';
  }

  #startRow({ r, hidden }: PartAttributes): void {
    const stated = Number(r);
    this.#row = Number.isInteger(stated) && stated > 0 ? stated - 1 : this.#row + 1;
    this.#isRowHidden = isTrue(hidden);
    this.#column = -1;
  }

  #startCell({ r, t = 'n', s }: PartAttributes): void {
    const stated = r === undefined ? -1 : columnIndex(r);
    this.#column = stated < 0 ? this.#column + 1 : stated;
    this.#type = t;
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = '';
    this.#formula = '';
    this.#hasFormula = false;
  }

  #startFormula(): void {
    this.#taking = 'formula';
    this.#hasFormula = true;
  }

  #endCell(): void {
    if (this.#value === '') {
      if (this.#hasFormula) this.#context.report.valuelessFormula(this.#row, this.#column, this.#formula);
      return;
    }
    const text = this.#cellText();
    if (text === '') return;
    this.#grid.put(this.#row, this.#column, text);
    if (this.#isRowHidden) this.#context.report.hiddenRow(this.#row);
    // One word per row is enough.
    this.#isRowHidden = false;
  }

  #cellText(): string {
    const { texts, formats, is1904, report } = this.#context;
    switch (this.#type) {
      case 's':
        return texts[Number(this.#value)] ?? '';
      case 'str':
      case 'inlineStr':
        return decodeEscapes(this.#value).trim();
      case 'b':
        return isTrue(this.#value.trim()) ? 'TRUE' : 'FALSE';
      case 'd':
        return momentText(this.#value.trim());
      case 'e':
        report.errorCell(this.#row, this.#column, this.#value);
        return '';
      default:
        return numberText(this.#value, formats[this.#style] ?? 'plain', is1904);
    }
  }

  #hideColumns({ min, max }: PartAttributes): void {
    this.#hiddenColumns.push([Number(min) - 1, Number(max) - 1]);
  }

  #merge(range: string): void {
    const cells = mergedCells(range);
    if (cells === undefined || this.merged.length >= mostMerged) return;
    this.merged.push(cells);
    this.#context.report.merged(cells);
  }
}
