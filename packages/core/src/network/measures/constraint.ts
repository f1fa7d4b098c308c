/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { sumByActor } from './degrees.js';
import type { GraphView } from './graph-view.js';
import type { WeightChoice } from './weight-choice.js';
import { usableWeights } from './weight-choice.js';

/**
 * Burt's constraint of every actor, Σ_j (p_ij + Σ_q p_iq p_qj)² over its partners j and the partners q it shares with
 * them, p_ij being the share of j in all ties of i (Burt 1992, 2004): high where partners know each other, low for
 * somebody who bridges groups; above 1 for some actors with two or three partners. NaN for isolates, whose shares are
 * undefined. Direction dropped, parallel ties merged; weighted it takes p_ij from a_ij + a_ji, as Burt does. O(Σ d²).
 */
export function constraint(view: GraphView, choice: WeightChoice = {}): Float64Array {
  const { actorCount, offsets, targets } = view;
  const shares = sharesOf(view, choice);
  const values = new Float64Array(actorCount).fill(Number.NaN);
  const invested = new Float64Array(actorCount);
  for (let actor = 0; actor < actorCount; actor++) {
    const [start, end] = [offsets[actor]!, offsets[actor + 1]!];
    for (let edge = start; edge < end; edge++) invested[targets[edge]!] = shares[edge]!;
    investThrough(view, actor, { shares, invested });
    let sum = 0;
    for (let edge = start; edge < end; edge++) {
      sum += invested[targets[edge]!]! ** 2;
      invested[targets[edge]!] = 0;
    }
    if (sum > 0) values[actor] = sum;
  }
  return values;
}

interface Investment {
  /** Beside `targets`: share of this tie in all ties of its actor. */
  readonly shares: Float64Array;
  /** Partner of the actor in hand → what it puts into it, directly and through others; 0 for whoever is none. */
  readonly invested: Float64Array;
}

function investThrough({ offsets, targets }: GraphView, actor: number, { shares, invested }: Investment): void {
  for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
    const partner = targets[edge]!;
    const share = shares[edge]!;
    for (let further = offsets[partner]!, last = offsets[partner + 1]!; further < last; further++) {
      const shared = targets[further]!;
      if (invested[shared] !== 0) invested[shared]! += share * shares[further]!;
    }
  }
}

function sharesOf(view: GraphView, choice: WeightChoice): Float64Array {
  const shares = usableWeights(view, choice);
  const sums = sumByActor(view, shares);
  for (let actor = 0; actor < view.actorCount; actor++) {
    for (let edge = view.offsets[actor]!; edge < view.offsets[actor + 1]!; edge++) shares[edge]! /= sums[actor]!;
  }
  return shares;
}
