import { cellOf } from './cell-of.js';
import type { ColumnRole } from './data/column-names.js';
import type { ProgrammeSheet } from './programme-sheet.js';

/** How dates with slashes are meant in a sheet. */
export interface SlashedDates {
  readonly isMonthFirst: boolean;
  /** The first date that could be meant either way, where no other date of the sheet tells which. */
  readonly doubtful?: { readonly cell: string; readonly at: string } | undefined;
}

const timeRoles: readonly ColumnRole[] = ['day', 'start', 'end', 'endDay'];
const slashed = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/;
const halfOfDay = /\d\s?[ap]\.?m\b/i;
const lastMonth = 12;

/**
 * Tells whether a sheet's dates with slashes name the month first: as one of them shows that cannot be meant otherwise, else
 * as those do who count hours to twelve.
 */
export function slashedDates(sheet: ProgrammeSheet): SlashedDates {
  let countsToTwelve = false;
  let doubtful: SlashedDates['doubtful'];
  for (const { cells, number } of sheet.body) {
    for (const role of timeRoles) {
      const cell = cellOf(sheet, cells, role);
      if (cell === '') continue;
      countsToTwelve ||= halfOfDay.test(cell);
      const [, first, second] = slashed.exec(cell) ?? [];
      if (Number(second) > lastMonth) return { isMonthFirst: true };
      if (Number(first) > lastMonth) return { isMonthFirst: false };
      if (first !== second) doubtful ??= { cell, at: `${sheet.source.place}row ${number}` };
    }
  }
  return { isMonthFirst: countsToTwelve, doubtful };
}
