import { arrangeDays } from './arrange-days.js';
import type { ArrangeInput, ArrangeOptions } from './arrange-days.js';
import type { Arrangement } from './arrangement.js';
import { dayDivider } from './day-divider.js';
import { layOutGrid } from './day-grid.js';

/**
 * Sets out a programme for grid and list: what {@link arrangeDays} says, and for every day time bands, columns and
 * lanes, with every session once. The result is frozen and depends on nothing but its input; the time needed grows as
 * n log n with the number of sessions.
 */
export function arrange(input: ArrangeInput, options: ArrangeOptions = {}): Arrangement {
  const { days, ...rest } = arrangeDays(input, options);
  const partsOf = dayDivider(input.event, rest.timeZone);
  const withGrid = days.map((day) => {
    const grid = layOutGrid(day);
    const set = { ...day, ...grid };
    for (const entry of [...set.items, ...set.bands, ...set.columns]) Object.freeze(entry);
    return Object.freeze({ ...set, parts: partsOf(set) });
  });
  return Object.freeze({ ...rest, days: Object.freeze(withGrid) });
}
