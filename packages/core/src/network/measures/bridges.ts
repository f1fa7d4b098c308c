/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { depthFirstForest } from './depth-first.js';
import type { GraphView } from './graph-view.js';

/** A tie by the numbers of its two actors, the lower one first. */
export type ActorPair = readonly [lower: number, higher: number];

/**
 * Bridges, ascending: ties without which a component falls apart (Tarjan 1974), O(n+m).
 */
export function bridges(view: GraphView): readonly ActorPair[] {
  const { parent, lowest, discovered } = depthFirstForest(view);
  const found: ActorPair[] = [];
  for (let actor = 0; actor < view.actorCount; actor++) {
    const above = parent[actor]!;
    if (above === -1 || lowest[actor]! <= discovered[above]!) continue;
    found.push(actor < above ? [actor, above] : [above, actor]);
  }
  return found.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}
