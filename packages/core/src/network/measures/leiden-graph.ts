/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Adjacency } from './compress-arcs.js';
import { compressArcs, emptyArcs } from './compress-arcs.js';
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
  const { offsets, targets, whole } = graph;
  const arcs = emptyArcs(targets.length);
  const strengths = new Float64Array(size);
  let count = 0;
  for (let node = 0; node < graph.size; node++) {
    const group = of[node]!;
    strengths[group]! += graph.strengths[node]!;
    for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
      const other = of[targets[edge]!]!;
      if (other === group) continue;
      arcs.from[count] = group;
      arcs.to[count] = other;
      arcs.weight[count++] = graph.weights[edge]!;
    }
  }
  return { ...compressArcs(size, { ...arcs, count }), size, strengths, whole };
}
