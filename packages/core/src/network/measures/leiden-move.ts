/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { LevelGraph } from './leiden-graph.js';
import { numbersBelow, shuffle } from './shuffle.js';

/** What moving and refining share. */
export interface LeidenSettings {
  readonly resolution: number;
  readonly random: () => number;
}

interface Moving {
  readonly of: Int32Array;
  /** Group → sum of the strengths of its nodes. */
  readonly strengths: Float64Array;
  readonly sizes: Int32Array;
  /** Groups without nodes; the last one is taken first. */
  readonly empty: number[];
  /** Group → weight of the ties of the node in hand to it; −1 where not touched. */
  readonly toGroup: Float64Array;
  readonly touched: Int32Array;
  /** Resolution / 2m. */
  readonly rate: number;
}

/** So many neighbouring numbers stay together when shuffled, as memory is read in lines. */
const runLength = 16;

/** Numbers from 0 up to, without, `size` in a random order, in runs of neighbouring ones where there are many. */
export function shuffled(size: number, random: () => number): Int32Array {
  const run = size < 4_096 ? 1 : runLength;
  const runs = shuffle(numbersBelow(Math.ceil(size / run)), random);
  const order = new Int32Array(size);
  let count = 0;
  for (const one of runs) {
    for (let node = one * run, end = Math.min(size, node + run); node < end; node++) order[count++] = node;
  }
  return order;
}

/**
 * Fast local moving: puts nodes, in place, into the group that gains most, until nobody gains; a node whose neighbour
 * moved is looked at again.
 */
export function moveNodes(graph: LevelGraph, of: Int32Array, { resolution, random }: LeidenSettings): void {
  const { size, offsets, targets } = graph;
  const moving = startMoving(graph, of, resolution);
  const queue = shuffled(size, random);
  const isQueued = new Uint8Array(size).fill(1);
  let [head, waiting] = [0, size];
  while (waiting > 0) {
    const node = queue[head]!;
    head = head + 1 === size ? 0 : head + 1;
    waiting -= 1;
    isQueued[node] = 0;
    if (!moveNode(graph, node, moving)) continue;
    const own = of[node]!;
    for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
      const neighbour = targets[edge]!;
      if (isQueued[neighbour] !== 0 || of[neighbour] === own) continue;
      isQueued[neighbour] = 1;
      const tail = head + waiting;
      queue[tail < size ? tail : tail - size] = neighbour;
      waiting += 1;
    }
  }
}

function startMoving(graph: LevelGraph, of: Int32Array, resolution: number): Moving {
  const { size } = graph;
  const strengths = new Float64Array(size);
  const sizes = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    strengths[of[node]!]! += graph.strengths[node]!;
    sizes[of[node]!]! += 1;
  }
  const empty: number[] = [];
  for (let group = size - 1; group >= 0; group--) if (sizes[group] === 0) empty.push(group);
  const toGroup = new Float64Array(size).fill(-1);
  return { of, strengths, sizes, empty, toGroup, touched: new Int32Array(size), rate: resolution / graph.whole };
}

/** Moves one node to where it gains most; whether it did move. */
function moveNode({ offsets, targets, weights, strengths: own }: LevelGraph, node: number, moving: Moving): boolean {
  const { of, strengths, toGroup, touched, rate } = moving;
  const from = of[node]!;
  const pull = own[node]! * rate;
  touched[0] = from;
  toGroup[from] = 0;
  let count = 1;
  for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
    const group = of[targets[edge]!]!;
    if (toGroup[group]! < 0) {
      toGroup[group] = 0;
      touched[count++] = group;
    }
    toGroup[group]! += weights[edge]!;
  }
  let best = from;
  let most = toGroup[from] - pull * (strengths[from]! - own[node]!);
  toGroup[from] = -1;
  for (let at = 1; at < count; at++) {
    const group = touched[at]!;
    const gain = toGroup[group]! - pull * strengths[group]!;
    toGroup[group] = -1;
    if (gain > most + 1e-12) {
      most = gain;
      best = group;
    }
  }
  if (most < -1e-12 && moving.sizes[from]! > 1) best = moving.empty.at(-1) ?? from;
  if (best === from) return false;
  changeGroup(moving, node, { from, to: best, strength: own[node]! });
  return true;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

function changeGroup({ of, strengths, sizes, empty }: Moving, node: number, { from, to, strength }: Change): void {
  if (sizes[to] === 0) empty.pop();
  of[node] = to;
  strengths[from]! -= strength;
  strengths[to]! += strength;
  sizes[to]! += 1;
  sizes[from]! -= 1;
  if (sizes[from] === 0) empty.push(from);
}
