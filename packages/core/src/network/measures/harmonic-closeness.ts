import type { GraphView } from './graph-view.js';
import type { SizeLimit } from './size-limit.js';
import { checkSize } from './size-limit.js';
import type { SteppedWork } from './stepped-work.js';
import { finishWork } from './stepped-work.js';
import { sumByDistance } from './sum-by-distance.js';

/**
 * Harmonic closeness of every actor, Σ 1/d(v,u) / (n−1), a missing path adding 0, so that it is defined in split networks
 * (Marchiori & Latora 2000; Rochat 2009): 1 for somebody tied to everybody. 0 below two actors. Unweighted, direction
 * dropped, parallel ties merged. At worst O(nm).
 * @throws DomainError `graph-too-large` above `maximumActors`
 */
export function harmonicCloseness(view: GraphView, limit: SizeLimit = {}): Float64Array {
  checkSize('Harmonic closeness', view.actorCount, limit);
  return finishWork(harmonicClosenessWork(view));
}

/** The same as {@link harmonicCloseness} in steps, of any size. */
export function* harmonicClosenessWork(view: GraphView): SteppedWork<Float64Array> {
  const others = Math.max(1, view.actorCount - 1);
  const sums = yield* sumByDistance(view, (distance) => 1 / distance);
  return sums.map((sum) => sum / others);
}
