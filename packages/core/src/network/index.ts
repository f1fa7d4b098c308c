export type { Actor, ActorKind } from './actor.js';
export type { Duty } from './duty.js';
export type { Goal } from './goal.js';
export type { Membership } from './membership.js';
export type { ChangeableCollection, ChangeableRecords, ChangeOperation, NetworkChange } from './network-change.js';
export type { Network } from './network.js';
export type { Offer } from './offer.js';
export type { Placement } from './placement.js';
export type { ExpectedKind, PurposeTemplate } from './purpose-template.js';
export type { Resource, ResourceDirection } from './resource.js';
export type { Seat, SeatFunction } from './seat.js';
export type { FrozenNetwork, FrozenPosition, Snapshot } from './snapshot.js';
export type { Suggestion, SuggestionStatus, SuggestionWay } from './suggestion.js';
export type { Tie, TieActivity, TieDirection, TieStage } from './tie.js';
export {
  affiliation,
  force,
  forceAround,
  forceAroundSteps,
  forceDrafts,
  forceSteps,
  geographic,
  landscape,
  matrix,
  placeLabels,
  sharedPlaces,
  sharedPlacesSteps,
  unitVector,
} from './layout/index.js';
export type {
  Affiliation,
  AffiliationInput,
  AffiliationMembership,
  AffiliationNetwork,
  AffiliationOptions,
  AffiliationSpot,
  CellBorders,
  Footprint,
  ForceDraft,
  ForceInput,
  ForceLayout,
  ForceOptions,
  ForceSpot,
  Geographic,
  GeographicActor,
  GeographicInput,
  GeographicOptions,
  GeographicSpot,
  GeoPosition,
  GeoRing,
  KnownPlaces,
  LabelBounds,
  LabelPlace,
  LabelRequest,
  Landscape,
  LandscapeActor,
  LandscapeCell,
  LandscapeFrame,
  LandscapeInput,
  LandscapeNetwork,
  LandscapeOptions,
  LandscapePlacement,
  LandscapeSpot,
  Matrix,
  MatrixActor,
  MatrixBand,
  MatrixCell,
  MatrixInput,
  MatrixOptions,
  MatrixTie,
  Point,
  RingBand,
  SharedPlaces,
  WedgeSlice,
} from './layout/index.js';
export {
  articulationPoints,
  averageDegree,
  averageLocalClustering,
  betweenness,
  betweennessSteps,
  bridges,
  buildGraphView,
  components,
  coreNumbers,
  degreeCentralisation,
  degrees,
  density,
  diameter,
  directedDensity,
  harmonicCloseness,
  highestActors,
  idsAt,
  isolates,
  kCore,
  localClustering,
  neighbourhood,
  neighbours,
  normalisedBetweenness,
  robustness,
  shortestPath,
  strengths,
  transitivity,
  triangles,
} from './measures/index.js';
export type {
  ActorPair,
  Adjacency,
  Components,
  GraphActor,
  GraphProblem,
  GraphTie,
  GraphTieDirection,
  GraphView,
  GraphViewOptions,
  Neighbourhood,
  RankedActor,
  Robustness,
  SizeLimit,
} from './measures/index.js';
export { isEstablished } from './established.js';
export type { TieState } from './established.js';
export { isVacant } from './vacancy.js';
export type { Holding } from './vacancy.js';
export { networkSummary } from './network-summary.js';
export type { CutPoint, NetworkSummary, NetworkSummaryInput, SectorCount, SummaryTie } from './network-summary.js';
export {
  defaultRings,
  defaultWedges,
  dutyKindSeeds,
  dutyKindTaxonomyId,
  mergeTerms,
  purposeTemplateSeeds,
  resourceKindSeeds,
  resourceKindTaxonomyId,
  sectorLabelsDe,
  sectorLabelsEn,
  sectorParents,
  sectorPath,
  sectorSeeds,
  sectorTaxonomyId,
  tieKindSeeds,
  tieKindTaxonomyId,
  wedgeFinder,
} from './seeds/index.js';
export type { LandscapeRing, LandscapeWedge, SeedExpectedKind, SeedPurposeTemplate } from './seeds/index.js';
export type { SeedSector, SeedTerm } from './seeds/index.js';
