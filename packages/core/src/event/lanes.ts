import type { ColumnSpan } from './arrangement.js';
import { bandEnd } from './band-stretch.js';
import type { BandStretch } from './band-stretch.js';

/** Lanes of one column and the place of every item in them. */
export interface LaneLayout {
  /** At least 1. */
  readonly lanes: number;
  /** In the order of the items, counted from the column's own first lane. */
  readonly spans: readonly ColumnSpan[];
}

/**
 * Sets items of one column side by side where they overlap. As few lanes as possible are used, and whoever stands in
 * the last lane of its neighbourhood fills the lanes to the right of it that nobody there needs.
 * @param items in order of their first band
 */
export function assignLanes(items: readonly BandStretch[]): LaneLayout {
  const byEnd = items.map((_, index) => index).toSorted((a, b) => stretchEnd(items, a) - stretchEnd(items, b));
  const taken: { lane: number; neighbourhood: { lanes: number } }[] = [];
  let neighbourhood = { lanes: 0 };
  let lanes = 1;
  let freed: number[] = [];
  let ended = 0;
  let reused = 0;
  for (const [index, item] of items.entries()) {
    // Whatever ends by now has started before, so its lane is known.
    for (; ended < index && stretchEnd(items, byEnd[ended]) <= item.band; ended += 1) {
      freed.push(taken[byEnd[ended] ?? 0]?.lane ?? 0);
    }
    if (ended === index) [neighbourhood, freed, reused] = [{ lanes: 0 }, [], 0];
    const lane = reused < freed.length ? (freed[reused++] ?? 0) : neighbourhood.lanes++;
    taken.push({ lane, neighbourhood });
    lanes = Math.max(lanes, neighbourhood.lanes);
  }
  const spans = taken.map((own) => ({
    first: own.lane,
    count: own.lane === own.neighbourhood.lanes - 1 ? lanes - own.lane : 1,
  }));
  return { lanes, spans };
}

function stretchEnd(items: readonly BandStretch[], index: number | undefined): number {
  const item = items[index ?? -1];
  return item === undefined ? Infinity : bandEnd(item);
}
