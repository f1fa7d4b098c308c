import { CellGrid } from '../cell-grid.js';
import type { CellBudget } from '../cell-grid.js';
import type { PartAttributes, PartHandlers } from '../read-part.js';
import type { MergedCells } from '../sheet.js';
import { odsCellText } from './ods-cell.js';
import { OdsText } from './ods-text.js';

/** A sheet of ODS as it was read, before it is known how many there are. */
export interface OdsTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: CellGrid;
  readonly merged: readonly MergedCells[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  /** Cells that show an error, and formulas without a value. */
  readonly faults: readonly OdsFault[];
}

/** A cell whose value is missing. */
export interface OdsFault {
  readonly kind: 'error' | 'formula';
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

interface OpenTable extends OdsTable {
  readonly merged: MergedCells[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: (readonly [number, number])[];
  readonly faults: OdsFault[];
}

const mostRepeats = 1_048_576;
const mostMerged = 100_000;

function repeats(written: string | undefined): number {
  const amount = written === undefined ? 1 : Number(written);
  return Number.isInteger(amount) && amount > 0 ? Math.min(amount, mostRepeats) : 1;
}

/** Takes in the content of an ODS workbook. */
export class OdsReader implements PartHandlers {
  readonly tables: OpenTable[] = [];
  readonly #budget: CellBudget;
  readonly #hiddenStyles = new Set<string>();
  readonly #text = new OdsText();
  #style = '';
  #table: OpenTable | undefined;
  /** Tables inside cells are drawings' own and are passed over. */
  #inner = 0;
  /** Tables that other programs handed over are copies, not sheets. */
  #isLinked = false;
  #row = 0;
  #rowAttributes: PartAttributes = {};
  #column = 0;
  #columns = 0;
  #cell: PartAttributes | undefined;

  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  readonly open = (name: string, attributes: PartAttributes): void => {
    if (this.#cell !== undefined) this.#openInCell(name, attributes);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#startCell(attributes);
    else if (name === 'table:table-row') this.#startRow(attributes);
    else if (name === 'table:table-column') this.#addColumns(attributes);
    else if (name === 'table:table') this.#startTable(attributes);
    else if (name === 'table:dde-links') this.#isLinked = true;
    else if (name === 'style:style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false') {
      this.#hiddenStyles.add(this.#style);
    }
  };

  readonly close = (name: string): void => {
    const isCell = name === 'table:table-cell' || name === 'table:covered-table-cell';
    if (this.#cell !== undefined && isCell && this.#inner === 0) this.#endCell(this.#cell);
    else if (this.#cell !== undefined) this.#closeInCell(name);
    else if (name === 'table:table-row') this.#endRow();
    else if (name === 'table:table') this.#table = undefined;
    else if (name === 'table:dde-links') this.#isLinked = false;
  };

  readonly text = (piece: string): void => {
    if (this.#cell !== undefined && this.#inner === 0) this.#text.add(piece);
  };

  #openInCell(name: string, attributes: PartAttributes): void {
    if (this.#inner > 0 || name === 'table:table') this.#inner += 1;
    else this.#text.open(name, attributes['text:c']);
  }

  #closeInCell(name: string): void {
    if (this.#inner > 0) this.#inner -= 1;
    else this.#text.close(name);
  }

  #startTable(attributes: PartAttributes): void {
    if (this.#isLinked) return;
    this.#table = {
      name: attributes['table:name'] ?? '',
      isHidden: this.#hiddenStyles.has(attributes['table:style-name'] ?? ''),
      grid: new CellGrid(this.#budget),
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
      faults: [],
    };
    this.tables.push(this.#table);
    [this.#row, this.#columns] = [0, 0];
  }

  #addColumns(attributes: PartAttributes): void {
    const amount = repeats(attributes['table:number-columns-repeated']);
    const isHidden = /^(collapse|filter)$/.test(attributes['table:visibility'] ?? '');
    if (isHidden) this.#table?.hiddenColumns.push([this.#columns, this.#columns + amount - 1]);
    this.#columns += amount;
  }

  #startRow(attributes: PartAttributes): void {
    this.#rowAttributes = attributes;
    this.#column = 0;
  }

  #endRow(): void {
    const times = repeats(this.#rowAttributes['table:number-rows-repeated']);
    const table = this.#table;
    if (table !== undefined && (table.grid.rows[this.#row]?.length ?? 0) > 0) {
      table.grid.repeat(this.#row, times - 1);
      const isHidden = /^(collapse|filter)$/.test(this.#rowAttributes['table:visibility'] ?? '');
      if (isHidden) table.hiddenRows.push(this.#row);
    }
    this.#row += times;
  }

  #startCell(attributes: PartAttributes): void {
    this.#cell = attributes;
    this.#text.clear();
  }

  #endCell(cell: PartAttributes): void {
    this.#cell = undefined;
    const times = repeats(cell['table:number-columns-repeated']);
    const text = this.#valueOf(cell);
    if (text !== '') this.#putCells(text, times);
    this.#noteMerged(cell);
    this.#column += times;
  }

  #putCells(text: string, times: number): void {
    for (let column = this.#column; column < this.#column + times; column += 1) {
      this.#table?.grid.put(this.#row, column, text);
    }
  }

  #valueOf(cell: PartAttributes): string {
    const shown = this.#text.value;
    const place = { row: this.#row, column: this.#column };
    if (cell['calcext:value-type'] === 'error') {
      this.#table?.faults.push({ ...place, kind: 'error', value: shown });
      return '';
    }
    const text = odsCellText(cell, shown);
    const formula = cell['table:formula'];
    if (text === '' && formula !== undefined && cell['office:value-type'] === undefined) {
      this.#table?.faults.push({ ...place, kind: 'formula', value: formula });
    }
    return text;
  }

  #noteMerged(cell: PartAttributes): void {
    const [width, height] = [cell['table:number-columns-spanned'], cell['table:number-rows-spanned']].map(repeats);
    if (width === undefined || height === undefined || width * height === 1) return;
    if (this.#table === undefined || this.#table.merged.length >= mostMerged) return;
    this.#table.merged.push({ row: this.#row, column: this.#column, width, height });
  }
}
