/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Adjacency } from './compress-arcs.js';
import { compressArcs } from './compress-arcs.js';
import type { GraphView } from './graph-view.js';

/** Settings of {@link pageRank}. */
export interface PageRankOptions {
  /** Chance to go on along a tie rather than to start anew anywhere. Default 0.85. */
  readonly damping?: number;
  /** Default false: ties lead both ways. True: along their direction only. */
  readonly isDirected?: boolean;
  /** Highest sum of all errors. Default 1e−10. */
  readonly tolerance?: number;
}

/**
 * PageRank of every actor, in sum 1 (Brin & Page 1998): the share of time somebody spends with it who walks along ties at
 * random. Whoever ends at an actor without a way out, isolates too, goes on anywhere. Unweighted, parallel ties merged.
 * Gauss–Seidel iteration, O(m) a round, some tens of rounds. Nothing without actors.
 */
export function pageRank(view: GraphView, options: PageRankOptions = {}): Float64Array {
  const { damping = 0.85, isDirected = false, tolerance = 1e-10 } = options;
  const { actorCount } = view;
  const outward = isDirected ? view.directed : view;
  const inward = isDirected ? turnRound(view.directed, actorCount) : view;
  const ways = Int32Array.from({ length: actorCount }, (_, actor) =>
    Math.max(1, outward.offsets[actor + 1]! - outward.offsets[actor]!),
  );
  const handedOn = new Float64Array(actorCount);
  let error = Infinity;
  // What strands is spread evenly over all, which only scales the result of leaving it out.
  while (error > tolerance) error = handOn(inward, { ways, handedOn, damping }) / (1 - damping);
  const values = handedOn.map((share, actor) => share * ways[actor]!);
  const whole = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / whole);
}

interface HandingOn {
  /** Actor → number of ways out, at least 1. */
  readonly ways: Int32Array;
  /** Actor → what each of its ways out gets. */
  readonly handedOn: Float64Array;
  readonly damping: number;
}

/** One round; hands back the sum of all changes. */
function handOn({ offsets, targets }: Adjacency, { ways, handedOn, damping }: HandingOn): number {
  const anew = 1 / ways.length;
  let moved = 0;
  for (let actor = 0; actor < ways.length; actor++) {
    let sum = 0;
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) sum += handedOn[targets[edge]!]!;
    const share = (anew + damping * sum) / ways[actor]!;
    moved += Math.abs(share - handedOn[actor]!) * ways[actor]!;
    handedOn[actor] = share;
  }
  return moved;
}

function turnRound({ offsets, targets, weights }: Adjacency, actorCount: number): Adjacency {
  const to = new Int32Array(targets.length);
  for (let actor = 0; actor < actorCount; actor++) to.fill(actor, offsets[actor], offsets[actor + 1]);
  return compressArcs(actorCount, { count: targets.length, from: targets, to, weight: weights });
}
