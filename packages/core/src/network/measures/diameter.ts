/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Search } from './breadth-first.js';
import { clearSearch, createSearch, nearerNeighbour, searchFrom } from './breadth-first.js';
import { components } from './components.js';
import { degrees } from './degrees.js';
import type { GraphView } from './graph-view.js';

/**
 * Diameter of the largest component: the longest of its shortest paths, in steps; of equally large components the one
 * with the lowest actor number. 0 without ties. Exact, by bounding from a central actor (iFUB, Crescenzi et al. 2013): a
 * few searches on usual networks, O(nm) at worst.
 */
export function diameter(view: GraphView): number {
  if (view.actorCount === 0) return 0;
  const search = createSearch(view.actorCount);
  const centre = centralActor(view, search);
  const count = searchFrom(view, centre, search);
  const fromFarthest = search.queue.slice(0, count).toReversed();
  const distances = fromFarthest.map((actor) => search.distances[actor]!);
  clearSearch(search, count);
  let longest = distances[0]!;
  for (const [at, actor] of fromFarthest.entries()) {
    // Two actors nearer than this to the centre cannot be further apart than what is found already.
    if (longest >= 2 * distances[at]!) break;
    longest = Math.max(longest, reachOf(view, actor, search).distance);
  }
  return longest;
}

interface Reach {
  readonly farthest: number;
  readonly distance: number;
}

function reachOf(view: GraphView, actor: number, search: Search): Reach {
  const count = searchFrom(view, actor, search);
  const farthest = search.queue[count - 1]!;
  const distance = search.distances[farthest]!;
  clearSearch(search, count);
  return { farthest, distance };
}

/** The middle of a long shortest path through the largest component. */
function centralActor(view: GraphView, search: Search): number {
  const end = reachOf(view, bestTiedOfLargest(view), search).farthest;
  const count = searchFrom(view, end, search);
  let middle = search.queue[count - 1]!;
  const goal = search.distances[middle]! >> 1;
  while (search.distances[middle]! > goal) middle = nearerNeighbour(view, middle, search.distances);
  clearSearch(search, count);
  return middle;
}

function bestTiedOfLargest(view: GraphView): number {
  const { of } = components(view);
  const degree = degrees(view);
  let best = of.indexOf(0);
  for (let actor = best; actor < view.actorCount; actor++) {
    if (of[actor] === 0 && degree[actor]! > degree[best]!) best = actor;
  }
  return best;
}
