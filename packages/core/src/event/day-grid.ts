import type { DayGrid, ProgrammeDay } from './arrangement.js';
import { layOutColumns } from './columns.js';
import { cutIntoBands } from './time-bands.js';

/** Sets the items of a day into time bands, columns and lanes. */
export function layOutGrid({ endsAt, items, rooms }: ProgrammeDay): DayGrid {
  const inBands = cutIntoBands(items, endsAt);
  const grid = layOutColumns(inBands.items, rooms);
  return { ...grid, bands: inBands.bands, items: grid.items };
}
