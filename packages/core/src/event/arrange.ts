import { arrangeDays } from './arrange-days.js';
import type { ArrangeInput, ArrangeOptions } from './arrange-days.js';
import type { Arrangement } from './arrangement.js';
import { layOutGrid } from './day-grid.js';

/**
 * Sets out a programme for grid and list: what {@link arrangeDays} says, and for every day time bands, columns and
 * lanes, with every session once. The result is frozen and depends on nothing but its input; the time needed grows as
 * n log n with the number of sessions.
 */
export function arrange(input: ArrangeInput, options: ArrangeOptions = {}): Arrangement {
  const { days, ...rest } = arrangeDays(input, options);
  const withGrid = days.map((day) => {
    const grid = layOutGrid(day);
    const inGrid = new Map(day.items.map((item, index) => [item, grid.items[index] ?? item]));
    const parts = day.parts.map(({ part, items }) => ({ part, items: items.map((item) => inGrid.get(item) ?? item) }));
    return Object.freeze({ ...day, ...grid, parts });
  });
  return Object.freeze({ ...rest, days: Object.freeze(withGrid) });
}
