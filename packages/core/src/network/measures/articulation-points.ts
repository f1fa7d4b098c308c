/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { actorsWhere } from './actors-where.js';
import { depthFirstForest } from './depth-first.js';
import type { GraphView } from './graph-view.js';

/**
 * Numbers of the articulation points (cut vertices), ascending: without one of them its component falls apart
 * (Hopcroft & Tarjan 1973), O(n+m).
 */
export function articulationPoints(view: GraphView): Int32Array {
  const { parent, lowest, discovered } = depthFirstForest(view);
  const pieces = parent.map((above) => (above === -1 ? 0 : 1));
  for (let actor = 0; actor < view.actorCount; actor++) {
    const above = parent[actor]!;
    if (above !== -1 && lowest[actor]! >= discovered[above]!) pieces[above]! += 1;
  }
  return actorsWhere(view.actorCount, (actor) => pieces[actor]! > 1);
}
