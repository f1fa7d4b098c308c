/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { depthFirstForest } from '../measures/depth-first.js';
import type { DepthFirstForest } from '../measures/depth-first.js';
import type { GraphView } from '../measures/graph-view.js';

/** Tells into which parts the surroundings of an actor fall without it. */
export interface PiecesWithout {
  /** How many parts remain of its component; 0 for an isolate. */
  readonly count: (actor: number) => number;
  /**
   * Numbers of those who lose their link to the largest part, ascending; of equal parts the one with the lowest number
   * stays.
   */
  readonly unreachable: (actor: number) => Int32Array;
}

/** A stretch of the order of discovery, its end excluded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part that is left: its stretches and how many actors they hold. */
interface Piece {
  readonly stretches: readonly Stretch[];
  readonly size: number;
}

/**
 * Reads all parts off one depth-first search, O(n+m), then each answer in the size of what it names: below a cut point,
 * every child that reaches nobody above it roots a part (Hopcroft & Tarjan 1973), and such a part is one stretch of the
 * order of discovery.
 */
export function piecesWithout(view: GraphView): PiecesWithout {
  const forest = depthFirstForest(view);
  const children = hangingChildren(forest);
  const piecesOf = (actor: number): readonly Piece[] => {
    const hanging = (children.get(actor) ?? []).map((child) => stretchOf(forest, child));
    const rest = restOf(forest, actor, hanging);
    return [...hanging.map((stretch) => pieceOf([stretch])), pieceOf(rest)].filter(({ size }) => size > 0);
  };
  return {
    count: (actor) => piecesOf(actor).length,
    unreachable: (actor) => actorsOf(forest, allButLargest(forest, piecesOf(actor))),
  };
}

function hangingChildren({ parent, lowest, discovered }: DepthFirstForest): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [actor, above] of parent.entries()) {
    if (above === -1 || lowest[actor]! < discovered[above]!) continue;
    const known = children.get(above);
    if (known === undefined) children.set(above, [actor]);
    else known.push(actor);
  }
  return children;
}

function stretchOf({ discovered, size }: DepthFirstForest, top: number): Stretch {
  return { from: discovered[top]!, to: discovered[top]! + size[top]! };
}

function pieceOf(stretches: readonly Stretch[]): Piece {
  return { stretches, size: stretches.reduce((sum, { from, to }) => sum + to - from, 0) };
}

/** What the actor itself and the parts that hang on it leave of their component. */
function restOf(forest: DepthFirstForest, actor: number, hanging: readonly Stretch[]): readonly Stretch[] {
  const whole = stretchOf(forest, forest.root[actor]!);
  const own = forest.discovered[actor]!;
  const gone = [...hanging, { from: own, to: own + 1 }].toSorted((a, b) => a.from - b.from);
  const starts = [whole.from, ...gone.map(({ to }) => to)];
  const ends = [...gone.map(({ from }) => from), whole.to];
  return starts.map((from, at) => ({ from, to: ends[at]! }));
}

function actorsOf({ order }: DepthFirstForest, pieces: readonly Piece[]): Int32Array {
  const found = new Int32Array(pieces.reduce((sum, { size }) => sum + size, 0));
  let at = 0;
  for (const { from, to } of pieces.flatMap(({ stretches }) => stretches)) {
    found.set(order.subarray(from, to), at);
    at += to - from;
  }
  return found.toSorted();
}

function allButLargest(forest: DepthFirstForest, pieces: readonly Piece[]): readonly Piece[] {
  const most = pieces.reduce((least, { size }) => Math.max(least, size), 0);
  const largest = pieces.filter(({ size }) => size === most);
  const [stays] =
    largest.length < 2 ? largest : largest.toSorted((a, b) => actorsOf(forest, [a])[0]! - actorsOf(forest, [b])[0]!);
  return pieces.filter((piece) => piece !== stays);
}
