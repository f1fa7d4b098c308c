import type { ArrangedDay, ArrangedItem, ColumnSpan, TimeBand } from './arrangement.js';

/** One cell of a table; without `item` it is an empty stretch of columns. */
export interface GridCell {
  readonly item?: ArrangedItem;
  readonly columns: ColumnSpan;
  /** How many rows it fills; 1 for empty cells. */
  readonly rowCount: number;
  /** Whether an earlier cell of the same row already shows this item. */
  readonly isRepeat: boolean;
}

/** One row of a table: a time band and the cells that begin in it, by column. */
export interface GridRow {
  readonly band: TimeBand;
  readonly cells: readonly GridCell[];
}

function startingCells(day: ArrangedDay): readonly GridCell[][] {
  const rows: GridCell[][] = day.bands.map(() => []);
  for (const item of day.items) {
    for (const [nth, columns] of item.spans.entries()) {
      rows[item.band]?.push({ item, columns, rowCount: item.bandCount, isRepeat: nth > 0 });
    }
  }
  return rows;
}

function emptyCells(busyUntil: readonly number[], row: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  let count = 0;
  for (const [column, until] of [...busyUntil, Infinity].entries()) {
    if (until <= row) {
      count += 1;
      continue;
    }
    if (count > 0) cells.push({ columns: { first: column - count, count }, rowCount: 1, isRepeat: false });
    count = 0;
  }
  return cells;
}

/**
 * Table rows of a day, every column covered exactly once in each: by a cell that begins there, by one that reaches
 * down from above, or by an empty cell, which joins free columns lying side by side.
 */
export function gridRows(day: ArrangedDay): readonly GridRow[] {
  const starting = startingCells(day);
  const busyUntil = Array.from({ length: day.columnCount }, () => 0);
  return day.bands.map((band, row) => {
    const begun = starting[row] ?? [];
    for (const { columns, rowCount } of begun) {
      busyUntil.fill(row + rowCount, columns.first, columns.first + columns.count);
    }
    const cells = [...begun, ...emptyCells(busyUntil, row)];
    return { band, cells: cells.toSorted((a, b) => a.columns.first - b.columns.first) };
  });
}
