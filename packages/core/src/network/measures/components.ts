/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { createSearch, searchFrom } from './breadth-first.js';
import type { GraphView } from './graph-view.js';
import type { Grouping } from './number-by-size.js';
import { numberBySize } from './number-by-size.js';

/** Weak components, numbered by falling size; equal sizes by their lowest actor number. */
export type Components = Grouping;

/**
 * Weakly connected components: groups of actors with a path between any two. Breadth-first search, O(n+m).
 */
export function components(view: GraphView): Components {
  const search = createSearch(view.actorCount);
  const of = new Int32Array(view.actorCount);
  for (let actor = 0; actor < view.actorCount; actor++) {
    if (search.distances[actor] !== -1) continue;
    const size = searchFrom(view, actor, search);
    for (let at = 0; at < size; at++) of[search.queue[at]!] = actor;
  }
  return numberBySize(of);
}
