import { createSearch, nearerNeighbour, searchFrom } from './breadth-first.js';
import type { GraphView } from './graph-view.js';
import { hasActor } from './graph-view.js';

/**
 * A shortest path between two actors, both included, as actor numbers; `undefined` where there is none. Of several it is
 * the one whose numbers are lowest from the start on, so the same data always give the same path. Breadth-first search,
 * O(n+m).
 */
export function shortestPath(view: GraphView, from: number, to: number): Int32Array | undefined {
  if (!hasActor(view, from) || !hasActor(view, to)) return undefined;
  const search = createSearch(view.actorCount);
  searchFrom(view, to, search);
  const length = search.distances[from] ?? -1;
  if (length === -1) return undefined;
  const path = new Int32Array(length + 1);
  let actor = from;
  for (let step = 0; step < length; step++) {
    path[step] = actor;
    actor = nearerNeighbour(view, actor, search.distances);
  }
  path[length] = to;
  return path;
}
