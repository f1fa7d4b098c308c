export { articulationPoints } from './articulation-points.js';
export { betweenness, normalisedBetweenness } from './betweenness.js';
export { betweennessSteps } from './betweenness-steps.js';
export { bridges } from './bridges.js';
export type { ActorPair } from './bridges.js';
export { averageLocalClustering, localClustering, transitivity, triangles } from './clustering.js';
export { components } from './components.js';
export type { Components } from './components.js';
export type { Adjacency } from './compress-arcs.js';
export { coreNumbers, kCore } from './core-numbers.js';
export { averageDegree, degreeCentralisation, degrees, isolates, strengths } from './degrees.js';
export { density, directedDensity } from './density.js';
export { diameter } from './diameter.js';
export { buildGraphView, idsAt } from './graph-view.js';
export type {
  GraphActor,
  GraphProblem,
  GraphTie,
  GraphTieDirection,
  GraphView,
  GraphViewOptions,
} from './graph-view.js';
export { harmonicCloseness } from './harmonic-closeness.js';
export { neighbourhood, neighbours } from './neighbourhood.js';
export type { Neighbourhood } from './neighbourhood.js';
export { highestActors } from './ranking.js';
export type { RankedActor } from './ranking.js';
export { robustness } from './robustness.js';
export type { Robustness } from './robustness.js';
export { shortestPath } from './shortest-path.js';
export type { SizeLimit } from './size-limit.js';
