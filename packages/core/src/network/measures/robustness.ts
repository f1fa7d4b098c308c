/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { DepthFirstForest } from './depth-first.js';
import { depthFirstForest } from './depth-first.js';
import type { GraphView } from './graph-view.js';

/** What remains without each single actor. */
export interface Robustness {
  /**
   * Actor → share of the pairs of other actors that still have a path: Σ_c s_c(s_c−1) / ((n−1)(n−2)) over the components
   * left without it. 1 below three actors, where there is no pair to lose.
   */
  readonly connectedShare: Float64Array;
  /** Actor → how many others lose their link to the largest part of its component. */
  readonly cutOff: Int32Array;
}

/** The pieces into which the component of each actor falls without it. */
interface Pieces {
  /** Actor → Σ s(s−1) over the pieces. */
  readonly pairs: Float64Array;
  readonly largest: Int32Array;
  readonly total: Int32Array;
}

/**
 * Robustness against the loss of each single actor, for all of them from one depth-first search, O(n+m).
 */
export function robustness(view: GraphView): Robustness {
  const { actorCount } = view;
  const forest = depthFirstForest(view);
  const pieces = piecesWithout(forest);
  const wholeOf = (actor: number) => forest.size[forest.root[actor]!]!;
  const connected = connectedPairs(forest);
  const possible = (actorCount - 1) * (actorCount - 2);
  const connectedShare = pieces.pairs.map((left, actor) => {
    const whole = wholeOf(actor);
    return actorCount < 3 ? 1 : (connected - whole * (whole - 1) + left) / possible;
  });
  const cutOff = pieces.largest.map((largest, actor) => wholeOf(actor) - 1 - largest);
  return { connectedShare, cutOff };
}

function connectedPairs({ parent, size }: DepthFirstForest): number {
  return size.reduce((sum, whole, actor) => (parent[actor] === -1 ? sum + whole * (whole - 1) : sum), 0);
}

function piecesWithout({ parent, root, size, lowest, discovered }: DepthFirstForest): Pieces {
  const count = parent.length;
  const pieces = { pairs: new Float64Array(count), largest: new Int32Array(count), total: new Int32Array(count) };
  for (let actor = 0; actor < count; actor++) {
    const above = parent[actor]!;
    if (above !== -1 && lowest[actor]! >= discovered[above]!) addPiece(pieces, above, size[actor]!);
  }
  for (let actor = 0; actor < count; actor++) {
    addPiece(pieces, actor, size[root[actor]!]! - 1 - pieces.total[actor]!);
  }
  return pieces;
}

function addPiece({ pairs, largest, total }: Pieces, actor: number, size: number): void {
  pairs[actor]! += size * (size - 1);
  total[actor]! += size;
  if (size > largest[actor]!) largest[actor] = size;
}
