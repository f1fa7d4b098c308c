import type { GraphView } from './graph-view.js';

/** Whether ties count by their weight. */
export interface WeightChoice {
  /**
   * Default false: every pair counts once. True: by the weights of its ties added up, negative sums as 0.
   */
  readonly isWeighted?: boolean;
}

/** What every tie counts, beside `targets`, never below 0; an array of its own. */
export function usableWeights({ weights }: GraphView, { isWeighted = false }: WeightChoice): Float64Array {
  return weights.map((weight) => (isWeighted ? Math.max(0, weight) : 1));
}
