/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { LevelGraph } from './leiden-graph.js';
import type { LeidenSettings } from './leiden-move.js';
import { shuffled } from './leiden-move.js';
import { numbersBelow } from './shuffle.js';

/** Spread of the random choice among merges that gain something, in units of tie weight; the authors' own figure. */
const randomness = 0.01;

interface Refining {
  readonly of: Int32Array;
  /** Node → part of its group. */
  readonly parts: Int32Array;
  /** Sum of the strengths of each group. */
  readonly groupStrengths: Float64Array;
  readonly partStrengths: Float64Array;
  /** Part → weight of its ties to the rest of its group. */
  readonly outward: Float64Array;
  readonly toPart: Float64Array;
  readonly touched: Int32Array;
  readonly gains: Float64Array;
  readonly rate: number;
  readonly random: () => number;
}

/**
 * Refines groups: divides each into parts that hang together well, by merging single nodes into parts to which they are
 * well tied. Hands back node → part; parts are numbered below the number of nodes.
 */
export function refine(graph: LevelGraph, of: Int32Array, { resolution, random }: LeidenSettings): Int32Array {
  const { size } = graph;
  const refining: Refining = {
    of,
    parts: numbersBelow(size),
    groupStrengths: new Float64Array(size),
    partStrengths: graph.strengths.slice(),
    outward: outwardWeights(graph, of),
    toPart: new Float64Array(size).fill(-1),
    touched: new Int32Array(size),
    gains: new Float64Array(size),
    rate: resolution / graph.whole,
    random,
  };
  for (let node = 0; node < size; node++) refining.groupStrengths[of[node]!]! += graph.strengths[node]!;
  for (const node of shuffled(size, random)) {
    // A part that others have joined stays; it is the stronger for them.
    const isAlone = refining.parts[node] === node && refining.partStrengths[node] === graph.strengths[node];
    if (isAlone && isWellTied(refining, node, node)) {
      mergeNode(graph, node, refining);
    }
  }
  return refining.parts;
}

function outwardWeights({ size, offsets, targets, weights }: LevelGraph, of: Int32Array): Float64Array {
  const outward = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
      if (of[targets[edge]!] === of[node]) outward[node]! += weights[edge]!;
    }
  }
  return outward;
}

/** Whether a part is tied to the rest of its group no less than chance would have it. */
function isWellTied(
  { of, groupStrengths, partStrengths, outward, rate }: Refining,
  part: number,
  node: number,
): boolean {
  const own = partStrengths[part]!;
  return outward[part]! >= rate * own * (groupStrengths[of[node]!]! - own);
}

function mergeNode(graph: LevelGraph, node: number, refining: Refining): void {
  const { parts, partStrengths, outward, toPart, touched } = refining;
  const count = gatherParts(graph, node, refining);
  const best = chooseAmong(graph.strengths[node]!, count, { node, refining });
  if (best !== -1) {
    parts[node] = best;
    partStrengths[best]! += partStrengths[node]!;
    outward[best]! += outward[node]! - 2 * toPart[best]!;
  }
  for (let at = 0; at < count; at++) toPart[touched[at]!] = -1;
}

/** Adds up the ties of a node to the parts of its own group; hands back how many parts there are. */
function gatherParts({ offsets, targets, weights }: LevelGraph, node: number, refining: Refining): number {
  const { of, parts, toPart, touched } = refining;
  let count = 0;
  for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
    const neighbour = targets[edge]!;
    if (of[neighbour] !== of[node]) continue;
    const part = parts[neighbour]!;
    if (toPart[part]! < 0) {
      toPart[part] = 0;
      touched[count++] = part;
    }
    toPart[part]! += weights[edge]!;
  }
  return count;
}

/** A part drawn at random with a chance of exp(gain / randomness), staying alone gaining 0; −1 to stay alone. */
function chooseAmong(
  strength: number,
  count: number,
  { node, refining }: { readonly node: number; readonly refining: Refining },
): number {
  const { partStrengths, toPart, touched, gains, rate, random } = refining;
  let most = 0;
  for (let at = 0; at < count; at++) {
    const part = touched[at]!;
    gains[at] = isWellTied(refining, part, node) ? toPart[part]! - rate * strength * partStrengths[part]! : -1;
    most = Math.max(most, gains[at]!);
  }
  let sum = Math.exp(-most / randomness);
  for (let at = 0; at < count; at++) sum += gains[at] = gains[at]! < 0 ? 0 : Math.exp((gains[at]! - most) / randomness);
  let left = random() * sum;
  for (let at = 0; at < count; at++) {
    left -= gains[at]!;
    if (left < 0) return touched[at]!;
  }
  return -1;
}
