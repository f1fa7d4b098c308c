/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { components } from './components.js';
import type { GraphView } from './graph-view.js';
import type { SizeLimit } from './size-limit.js';
import { checkSize } from './size-limit.js';
import type { SteppedWork } from './stepped-work.js';
import { finishWork } from './stepped-work.js';
import { sumByDistance } from './sum-by-distance.js';

/**
 * Classical closeness of every actor within its own component, (reached others) / Σ d(v,u) (Freeman 1979, as igraph has
 * it): the inverse of the mean distance to whom it can reach at all. NaN for isolates. Values of different components
 * cannot be compared, a pair standing apart has 1 each: it is here to be checked against other programs, and
 * {@link harmonicCloseness} is the one to show. Unweighted, direction dropped, parallel ties merged. At worst O(nm).
 * @throws DomainError `graph-too-large` above `maximumActors`
 */
export function closeness(view: GraphView, limit: SizeLimit = {}): Float64Array {
  checkSize('Closeness', view.actorCount, limit);
  return finishWork(closenessWork(view));
}

/** The same as {@link closeness} in steps, of any size. */
export function* closenessWork(view: GraphView): SteppedWork<Float64Array> {
  const { of, sizes } = components(view);
  const sums = yield* sumByDistance(view, (distance) => distance);
  return sums.map((sum, actor) => (sizes[of[actor]!]! - 1) / sum);
}
