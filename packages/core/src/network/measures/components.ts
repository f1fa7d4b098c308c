/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { createSearch, searchFrom } from './breadth-first.js';
import type { GraphView } from './graph-view.js';

/** Weak components, numbered by falling size; equal sizes by their lowest actor number. */
export interface Components {
  /** Actor number → component number. */
  readonly of: Int32Array;
  /** Sizes, falling; its length is the number of components. */
  readonly sizes: Int32Array;
}

/**
 * Weakly connected components: groups of actors with a path between any two. Breadth-first search, O(n+m).
 */
export function components(view: GraphView): Components {
  const { of, sizes } = inOrderOfDiscovery(view);
  const bySize = [...sizes.keys()].toSorted((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(sizes.length);
  for (const [place, component] of bySize.entries()) rank[component] = place;
  return {
    of: of.map((component) => rank[component]!),
    sizes: Int32Array.from(bySize, (component) => sizes[component]!),
  };
}

function inOrderOfDiscovery(view: GraphView) {
  const search = createSearch(view.actorCount);
  const of = new Int32Array(view.actorCount);
  const sizes: number[] = [];
  for (let actor = 0; actor < view.actorCount; actor++) {
    if (search.distances[actor] !== -1) continue;
    const size = searchFrom(view, actor, search);
    for (let at = 0; at < size; at++) of[search.queue[at]!] = sizes.length;
    sizes.push(size);
  }
  return { of, sizes };
}
