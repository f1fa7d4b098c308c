/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { GraphView } from './graph-view.js';
import type { WeightChoice } from './weight-choice.js';
import { usableWeights } from './weight-choice.js';

/** How groups are judged. */
export interface ModularityOptions extends WeightChoice {
  /** γ: above 1 favours small groups, below 1 large ones. Default 1. */
  readonly resolution?: number;
}

/**
 * Modularity of a division, Σ_c (e_c/m − γ (k_c/2m)²): the share of ties inside groups above what chance would put there
 * (Newman & Girvan 2004; γ after Reichardt & Bornholdt 2006). Below 0.3 there is little to see. Direction dropped,
 * parallel ties merged; isolates change nothing; 0 without ties.
 * @param of actor → number of its group, from 0
 */
export function modularity(view: GraphView, of: ArrayLike<number>, options: ModularityOptions = {}): number {
  const { resolution = 1 } = options;
  const weights = usableWeights(view, options);
  let groups = 0;
  for (let actor = 0; actor < view.actorCount; actor++) groups = Math.max(groups, of[actor]! + 1);
  const strength = new Float64Array(groups);
  let inside = 0;
  for (let actor = 0; actor < view.actorCount; actor++) {
    const own = of[actor]!;
    for (let edge = view.offsets[actor]!; edge < view.offsets[actor + 1]!; edge++) {
      const weight = weights[edge]!;
      strength[own]! += weight;
      if (of[view.targets[edge]!] === own) inside += weight;
    }
  }
  const whole = strength.reduce((sum, one) => sum + one, 0);
  if (whole === 0) return 0;
  return strength.reduce((sum, one) => sum - resolution * (one / whole) ** 2, inside / whole);
}
