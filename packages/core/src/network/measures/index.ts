export { articulationPoints } from './articulation-points.js';
export { betweennessSteps } from './betweenness-steps.js';
export { betweenness, betweennessWork, normalisedBetweenness } from './betweenness.js';
export { blauVariety } from './blau-variety.js';
export type { BlauVariety } from './blau-variety.js';
export { bridges } from './bridges.js';
export type { ActorPair } from './bridges.js';
export { closeness, closenessWork } from './closeness.js';
export { averageLocalClustering, localClustering, transitivity, triangles } from './clustering.js';
export { communities, communitiesWork } from './communities.js';
export type { CommunityOptions, StableCommunities } from './communities.js';
export { components } from './components.js';
export type { Components } from './components.js';
export type { Adjacency } from './compress-arcs.js';
export { confirmationRate } from './confirmation-rate.js';
export type { StatementConfirmation, TieStatement } from './confirmation-rate.js';
export { constraint } from './constraint.js';
export { coreNumbers, kCore } from './core-numbers.js';
export { corePeriphery } from './core-periphery.js';
export type { CorePeriphery, CorePeripheryOptions } from './core-periphery.js';
export { averageDegree, degreeCentralisation, degrees, isolates, strengths } from './degrees.js';
export { density, directedDensity } from './density.js';
export { diameter } from './diameter.js';
export { eiIndex } from './ei-index.js';
export type { EiBalance, EiIndex, EiIndexOptions } from './ei-index.js';
export { eigenvector } from './eigenvector.js';
export type { Eigenvector, EigenvectorOptions } from './eigenvector.js';
export { buildGraphView, idsAt } from './graph-view.js';
export type {
  GraphActor,
  GraphProblem,
  GraphTie,
  GraphTieDirection,
  GraphView,
  GraphViewOptions,
} from './graph-view.js';
export { harmonicCloseness, harmonicClosenessWork } from './harmonic-closeness.js';
export { leiden, leidenWork } from './leiden.js';
export type { Communities, LeidenOptions } from './leiden.js';
export { modularity } from './modularity.js';
export type { ModularityOptions } from './modularity.js';
export { neighbourhood, neighbours } from './neighbourhood.js';
export type { Neighbourhood } from './neighbourhood.js';
export type { Grouping } from './number-by-size.js';
export { adjustedRandIndex } from './rand-index.js';
export { highestActors } from './ranking.js';
export type { RankedActor } from './ranking.js';
export { reciprocity } from './reciprocity.js';
export type { Reciprocity } from './reciprocity.js';
export { robustness } from './robustness.js';
export type { Robustness } from './robustness.js';
export { runSteps } from './run-steps.js';
export type { RunStepsOptions } from './run-steps.js';
export { shortestPath } from './shortest-path.js';
export type { SizeLimit } from './size-limit.js';
export { eachInSteps, finishWork } from './stepped-work.js';
export type { SteppedWork } from './stepped-work.js';
export { overlapGroups, projectActors } from './two-mode.js';
export type { Belonging, GroupOverlap, SharedGroupsTie } from './two-mode.js';
export type { WeightChoice } from './weight-choice.js';
