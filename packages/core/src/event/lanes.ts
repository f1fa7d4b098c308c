import type { ColumnSpan } from './arrangement.js';
import type { BandStretch } from './time-bands.js';

/** Lanes of one column and the place of every item in them. */
export interface LaneLayout {
  /** At least 1. */
  readonly lanes: number;
  /** In the order of the items, counted from the column's own first lane. */
  readonly lanesOf: readonly ColumnSpan[];
}

/** The band after an item's last one. */
export function bandEnd({ band, bandCount }: BandStretch): number {
  return band + bandCount;
}

/**
 * Sets items of one column side by side where they overlap. As few lanes as possible are used, and whoever stands in
 * the last lane of its neighbourhood fills the lanes to the right of it that nobody there needs.
 * @param items in order of their first band
 */
export function assignLanes(items: readonly BandStretch[]): LaneLayout {
  const byEnd = items.map((item, index) => ({ end: bandEnd(item), index })).toSorted((a, b) => a.end - b.end);
  const taken: { readonly lane: number; readonly crowd: { lanes: number } }[] = [];
  let crowd = { lanes: 0 };
  let free: number[] = [];
  let [ended, reused, lanes] = [0, 0, 1];
  for (const { band } of items) {
    // Whatever ends by now has started before, so its lane is known.
    for (let next = byEnd[ended]; next !== undefined && next.end <= band; next = byEnd[++ended]) {
      free.push(taken[next.index]?.lane ?? 0);
    }
    if (ended === taken.length) [crowd, free, reused] = [{ lanes: 0 }, [], 0];
    const lane = free[reused++] ?? crowd.lanes++;
    taken.push({ lane, crowd });
    lanes = Math.max(lanes, crowd.lanes);
  }
  const widen = ({ lane, crowd: { lanes: own } }: (typeof taken)[number]) => ({
    first: lane,
    count: lane === own - 1 ? lanes - lane : 1,
  });
  return { lanes, lanesOf: taken.map(widen) };
}
