/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { createSearch, searchFrom } from './breadth-first.js';
import { foldPendants } from './fold-pendants.js';
import type { GraphView } from './graph-view.js';

/**
 * How many steps {@link betweenness} will take, without taking them: for each part of the core that is left when hanging
 * trees are folded, actors × (actors + directions of ties). Some hundred million of them take a second. O(n+m).
 */
export function betweennessSteps(view: GraphView): number {
  const folded = foldPendants(view);
  const { core, offsets } = folded;
  const search = createSearch(core.length);
  let steps = 0;
  for (let start = 0; start < core.length; start++) {
    if (search.distances[start] !== -1) continue;
    const size = searchFrom(folded, start, search);
    let directions = 0;
    for (let at = 0; at < size; at++) {
      const actor = search.queue[at]!;
      directions += offsets[actor + 1]! - offsets[actor]!;
    }
    steps += size * (size + directions);
  }
  return steps;
}
