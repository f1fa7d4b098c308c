import type { BenchCatalogue } from './harness/run-benches.js';

/** Every bench by the name it is chosen by. */
export const catalogue: BenchCatalogue = {
  graph: async () => (await import('./graph/graph-bench.js')).graphBench,
};
