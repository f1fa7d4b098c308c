/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { GraphView } from './graph-view.js';
import type { WeightChoice } from './weight-choice.js';
import { usableWeights } from './weight-choice.js';

/** The graph on one level of Leiden's method: its nodes are actors or groups of them. */
export interface LevelGraph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** Node → sum of the weights of its ties, those inside it twice. */
  readonly strengths: Float64Array;
  /** Sum of all strengths, 2m. */
  readonly whole: number;
}

/** The level at which every actor is a node. */
export function baseLevel(view: GraphView, choice: WeightChoice): LevelGraph {
  const { actorCount: size, offsets, targets } = view;
  const weights = usableWeights(view, choice) ?? new Float64Array(targets.length).fill(1);
  const strengths = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) strengths[node]! += weights[edge]!;
  }
  return { size, offsets, targets, weights, strengths, whole: strengths.reduce((sum, one) => sum + one, 0) };
}

interface Joining {
  readonly of: Int32Array;
  readonly targets: Int32Array;
  /** Group → weight of the ties from the group in hand; 0 for itself. */
  readonly between: Float64Array;
  readonly strengths: Float64Array;
}

/** The next level, at which every group is a node; ties inside groups stay in the strengths only. */
export function aggregate(graph: LevelGraph, of: Int32Array, size: number): LevelGraph {
  const { starts, nodes } = membersOf(of, size);
  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  const strengths = new Float64Array(size);
  const between = new Float64Array(size);
  const joining: Joining = { of, targets, between, strengths };
  let count = 0;
  for (let group = 0; group < size; group++) {
    const first = count;
    for (let at = starts[group]!; at < starts[group + 1]!; at++)
      count = joinNode(graph, nodes[at]!, { joining, count });
    for (let at = first; at < count; at++) {
      weights[at] = between[targets[at]!]!;
      between[targets[at]!] = 0;
    }
    offsets[group + 1] = count;
  }
  return {
    size,
    offsets,
    targets: targets.slice(0, count),
    weights: weights.slice(0, count),
    strengths,
    whole: graph.whole,
  };
}

/** Adds the ties of a node to those of its group; hands back how many targets there are by then. */
function joinNode(
  { offsets, targets, weights, strengths }: LevelGraph,
  node: number,
  { joining, count: before }: { readonly joining: Joining; readonly count: number },
): number {
  const { of, between } = joining;
  const group = of[node]!;
  let count = before;
  joining.strengths[group]! += strengths[node]!;
  for (let edge = offsets[node]!, end = offsets[node + 1]!; edge < end; edge++) {
    const other = of[targets[edge]!]!;
    if (other === group || weights[edge] === 0) continue;
    if (between[other] === 0) joining.targets[count++] = other;
    between[other]! += weights[edge]!;
  }
  return count;
}

/** Nodes ordered by their group; those of group `g` stand from `starts[g]` up to, without, `starts[g + 1]`. */
function membersOf(of: Int32Array, groups: number): { readonly starts: Int32Array; readonly nodes: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let node = 0; node < of.length; node++) starts[of[node]! + 1]! += 1;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const nodes = new Int32Array(of.length);
  for (let node = 0; node < of.length; node++) nodes[next[of[node]!]!++] = node;
  return { starts, nodes };
}
