import type { GraphView } from './graph-view.js';

/** One place of a ranking. */
export interface RankedActor {
  readonly id: string;
  readonly value: number;
}

/**
 * The actors with the highest values of a measure, falling; equal values in the order of the actors. Meant for reports
 * and checks: people are not to be ranked in public views.
 * @param count default 5
 */
export function highestActors(view: GraphView, values: ArrayLike<number>, count = 5): readonly RankedActor[] {
  return view.ids
    .map((id, actor) => ({ id, value: values[actor] ?? 0 }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, count);
}
