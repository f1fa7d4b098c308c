import { joined } from './harness/joined.js';
import type { BenchCatalogue } from './harness/run-benches.js';

/** Parts of the bench `network`, each with a name to choose it alone. */
export const networkParts: BenchCatalogue = {
  'network-analysis': async () => (await import('./network/analysis-bench.js')).analysisBench,
  'network-layout': async () => (await import('./layout/layout-bench.js')).layoutBench,
  'network-map': async () => (await import('./map/map-bench.js')).mapBench,
};

/** Parts of the bench `sign-up`, each with a name to choose it alone. */
export const signUpParts: BenchCatalogue = {
  'sign-up-allocation': async () => (await import('./sign-up/allocation-bench.js')).allocationBench,
  'sign-up-encounter': async () => (await import('./sign-up/encounter-bench.js')).encounterBench,
  'sign-up-scale': async () => (await import('./sign-up/scale-bench.js')).scaleBench,
  'sign-up-server': async () => (await import('./sign-up/server-bench.js')).serverBench,
};

/** Every bench by the name it is chosen by. */
export const catalogue: BenchCatalogue = {
  agenda: async () => (await import('./agenda/agenda-bench.js')).agendaBench,
  bundle: async () => (await import('./bundle/bundle-bench.js')).bundleBench,
  measure: async () => (await import('./measure/measure-bench.js')).measureBench,
  network: async () => joined('network', Object.values(networkParts)),
  parse: async () => (await import('./parse/parse-bench.js')).parseBench,
  'sign-up': async () => joined('sign-up', Object.values(signUpParts)),
};
