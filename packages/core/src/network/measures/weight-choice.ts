import type { GraphView } from './graph-view.js';

/** Whether ties count by their weight. */
export interface WeightChoice {
  /**
   * Default false: every pair counts once. True: by the weights of its ties added up, negative sums as 0.
   */
  readonly isWeighted?: boolean;
}

/** Weights beside `targets`, none below 0; nothing where every tie counts 1. */
export function usableWeights(view: GraphView, { isWeighted = false }: WeightChoice): Float64Array | undefined {
  return isWeighted ? view.weights.map((weight) => Math.max(0, weight)) : undefined;
}
