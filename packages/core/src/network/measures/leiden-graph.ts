/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Adjacency } from './compress-arcs.js';
import { startsOf } from './compress-arcs.js';
import { sumByActor } from './degrees.js';
import type { GraphView } from './graph-view.js';
import type { WeightChoice } from './weight-choice.js';
import { usableWeights } from './weight-choice.js';

/** The graph on one level of Leiden's method: its nodes are actors or groups of them. */
export interface LevelGraph extends Adjacency {
  readonly size: number;
  /** Node → sum of the weights of its ties, those inside it twice. */
  readonly strengths: Float64Array;
  /** Sum of all strengths, 2m. */
  readonly whole: number;
}

/** The level at which every actor is a node. */
export function baseLevel(view: GraphView, choice: WeightChoice): LevelGraph {
  const { actorCount: size, offsets, targets } = view;
  const weights = usableWeights(view, choice);
  const strengths = sumByActor(view, weights);
  return { size, offsets, targets, weights, strengths, whole: strengths.reduce((sum, one) => sum + one, 0) };
}

/** The next level, at which every group is a node; ties inside groups stay in the strengths only. */
export function aggregate(graph: LevelGraph, of: Int32Array, size: number): LevelGraph {
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float64Array(targets.length);
  const strengths = new Float64Array(size);
  const offsets = new Int32Array(size + 1);
  /** Group → where it stands in `targets`; places before those of the group in hand mean nothing. */
  const place = new Int32Array(size).fill(-1);
  let count = 0;
  for (const node of inOrder(of, size)) {
    const group = of[node]!;
    strengths[group]! += graph.strengths[node]!;
    for (let edge = graph.offsets[node]!, end = graph.offsets[node + 1]!; edge < end; edge++) {
      const other = of[graph.targets[edge]!]!;
      if (other === group) continue;
      if (place[other]! < offsets[group]!) {
        place[other] = count;
        targets[count++] = other;
      }
      weights[place[other]!]! += graph.weights[edge]!;
    }
    offsets[group + 1] = count;
  }
  return { size, offsets, targets: targets.slice(0, count), weights, strengths, whole: graph.whole };
}

/** Nodes ordered by their group. */
function inOrder(of: Int32Array, groups: number): Int32Array {
  const next = startsOf(groups, of.length, of);
  const nodes = new Int32Array(of.length);
  for (let node = 0; node < of.length; node++) nodes[next[of[node]!]!++] = node;
  return nodes;
}
