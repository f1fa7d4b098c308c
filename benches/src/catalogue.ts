import type { BenchCatalogue } from './harness/run-benches.js';

/** Every bench by the name it is chosen by. */
export const catalogue: BenchCatalogue = {
  agenda: async () => (await import('./agenda/agenda-bench.js')).agendaBench,
  bundle: async () => (await import('./bundle/bundle-bench.js')).bundleBench,
  measure: async () => (await import('./measure/measure-bench.js')).measureBench,
  network: async () => (await import('./network/network-bench.js')).networkBench,
  'network-map': async () => (await import('./map/map-bench.js')).mapBench,
  parse: async () => (await import('./parse/parse-bench.js')).parseBench,
};
