/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { GraphView } from './graph-view.js';

/** A depth-first forest with the figures that cut points follow from (Hopcroft & Tarjan 1973). */
export interface DepthFirstForest {
  /** Actors in the order of their discovery; a parent stands before its children. */
  readonly order: Int32Array;
  /** Actor → place in `order`. */
  readonly discovered: Int32Array;
  /** Actor → parent, −1 for roots. */
  readonly parent: Int32Array;
  /** Actor → first actor of its component. */
  readonly root: Int32Array;
  /** Actor → earliest place that it or its offspring reach by one tie beside the tree. */
  readonly lowest: Int32Array;
  /** Actor → number of actors from it downwards; for a root the size of its component. */
  readonly size: Int32Array;
}

/** Builds the forest without recursion in O(n+m), roots and neighbours in ascending order. */
export function depthFirstForest(view: GraphView): DepthFirstForest {
  const { actorCount } = view;
  const forest: DepthFirstForest = {
    order: new Int32Array(actorCount),
    discovered: new Int32Array(actorCount).fill(-1),
    parent: new Int32Array(actorCount).fill(-1),
    root: new Int32Array(actorCount),
    lowest: new Int32Array(actorCount),
    size: new Int32Array(actorCount).fill(1),
  };
  const cursor = view.offsets.slice(0, actorCount);
  let found = 0;
  for (let actor = 0; actor < actorCount; actor++) {
    if (forest.discovered[actor] === -1) found = growTree(view, actor, { forest, cursor, found });
  }
  gatherUpwards(forest);
  return forest;
}

interface Growth {
  readonly forest: DepthFirstForest;
  /** Actor → next place in `targets` to be looked at. */
  readonly cursor: Int32Array;
  readonly found: number;
}

/** Discovers a whole component and hands back how many actors are found by then. */
function growTree({ offsets, targets }: GraphView, start: number, growth: Growth): number {
  const { forest, cursor } = growth;
  const { order, discovered, parent, lowest, root } = forest;
  let found = growth.found;
  let actor = start;
  let above = -1;
  while (actor !== -1) {
    if (discovered[actor] === -1) {
      parent[actor] = above;
      root[actor] = start;
      lowest[actor] = discovered[actor] = found;
      order[found++] = actor;
    }
    const edge = cursor[actor]!++;
    if (edge === offsets[actor + 1]) {
      actor = parent[actor]!;
      continue;
    }
    const neighbour = targets[edge]!;
    const seen = discovered[neighbour]!;
    if (seen === -1) {
      above = actor;
      actor = neighbour;
    } else if (seen < lowest[actor]! && neighbour !== parent[actor]) lowest[actor] = seen;
  }
  return found;
}

function gatherUpwards({ order, parent, lowest, size }: DepthFirstForest): void {
  for (let at = order.length - 1; at >= 0; at--) {
    const actor = order[at]!;
    const above = parent[actor]!;
    if (above === -1) continue;
    size[above]! += size[actor]!;
    if (lowest[actor]! < lowest[above]!) lowest[above] = lowest[actor]!;
  }
}
