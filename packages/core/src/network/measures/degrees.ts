/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { actorsWhere } from './actors-where.js';
import type { GraphView } from './graph-view.js';

/**
 * Degree of every actor: how many others it is tied to. Σ a_ij (Freeman 1979).
 */
export function degrees({ actorCount, offsets }: GraphView): Int32Array {
  return offsets.subarray(0, actorCount).map((start, actor) => offsets[actor + 1]! - start);
}

/**
 * Strength of every actor: the sum of the weights of its ties. Σ w_ij (Barrat et al. 2004).
 */
export function strengths(view: GraphView): Float64Array {
  return sumByActor(view, view.weights);
}

/** Sum over the ties of every actor of what stands beside `targets`. */
export function sumByActor({ actorCount, offsets }: GraphView, beside: Float64Array): Float64Array {
  const sums = new Float64Array(actorCount);
  for (let actor = 0; actor < actorCount; actor++) {
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) sums[actor]! += beside[at]!;
  }
  return sums;
}

/** Mean degree, 2m/n; 0 without actors. */
export function averageDegree({ actorCount, tieCount }: GraphView): number {
  return actorCount === 0 ? 0 : (2 * tieCount) / actorCount;
}

/** Numbers of the actors without any tie, ascending. */
export function isolates({ actorCount, offsets }: GraphView): Int32Array {
  return actorsWhere(actorCount, (actor) => offsets[actor] === offsets[actor + 1]);
}

/**
 * Degree centralisation, Σ(max d − d_i) / ((n−1)(n−2)), undirected (Freeman 1979): 0 where all have the same degree, 1 for
 * a star. 0 below three actors, where the formula has no meaning.
 */
export function degreeCentralisation(view: GraphView): number {
  const { actorCount, tieCount } = view;
  if (actorCount < 3) return 0;
  const highest = degrees(view).reduce((most, degree) => Math.max(most, degree), 0);
  return (actorCount * highest - 2 * tieCount) / ((actorCount - 1) * (actorCount - 2));
}
