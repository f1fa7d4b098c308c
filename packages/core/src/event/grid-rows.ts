import type { ArrangedItem, ColumnSpan, DayGrid, TimeBand } from './arrangement.js';

/** One cell of a table; without `item` it is an empty stretch of columns. */
export interface GridCell {
  readonly item?: ArrangedItem;
  readonly columns: ColumnSpan;
  /** How many rows it fills; 1 for empty cells. */
  readonly rowCount: number;
}

/** One row of a table: a time band and the cells that begin in it, by column. */
export interface GridRow {
  readonly band: TimeBand;
  readonly cells: readonly GridCell[];
}

function emptyCells(busyUntil: readonly number[], row: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  let count = 0;
  for (const [column, until] of [...busyUntil, Infinity].entries()) {
    if (until > row && count > 0) cells.push({ columns: { first: column - count, count }, rowCount: 1 });
    count = until > row ? 0 : count + 1;
  }
  return cells;
}

/**
 * Table rows of a day, every column covered exactly once in each: by a cell that begins there, by one that reaches
 * down from above, or by an empty cell, which joins free columns lying side by side. An item fills several cells only
 * where its rooms lie apart.
 */
export function gridRows({ bands, columnCount, items }: DayGrid): readonly GridRow[] {
  const placed = items.flatMap((item) => item.spans.map((columns) => ({ item, columns, rowCount: item.bandCount })));
  const starting = Map.groupBy(placed, ({ item }) => item.band);
  const busyUntil = Array.from({ length: columnCount }, () => 0);
  return bands.map((band, row) => {
    const begun = starting.get(row) ?? [];
    for (const { columns, rowCount } of begun) {
      busyUntil.fill(row + rowCount, columns.first, columns.first + columns.count);
    }
    const cells = [...begun, ...emptyCells(busyUntil, row)];
    return { band, cells: cells.toSorted((a, b) => a.columns.first - b.columns.first) };
  });
}
