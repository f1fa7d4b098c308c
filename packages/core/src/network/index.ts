export type { Actor, ActorKind } from './actor.js';
export type { Membership } from './membership.js';
export type { Network } from './network.js';
export type { Placement } from './placement.js';
export type { Tie, TieActivity, TieDirection, TieStage } from './tie.js';
export {
  force,
  forceAround,
  forceAroundSteps,
  forceSteps,
  landscape,
  placeLabels,
  unitVector,
  wedgeFinder,
} from './layout/index.js';
export type {
  CellBorders,
  Footprint,
  ForceInput,
  ForceLayout,
  ForceOptions,
  ForceSpot,
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
  Point,
  RingBand,
  WedgeSlice,
} from './layout/index.js';
export { isEstablished, networkSummary } from './network-summary.js';
export type { CutPoint, NetworkSummary, NetworkSummaryInput, SectorCount, SummaryTie } from './network-summary.js';
export {
  defaultRings,
  defaultWedges,
  mergeTerms,
  sectorParents,
  sectorPath,
  sectorSeeds,
  sectorTaxonomyId,
  tieKindSeeds,
  tieKindTaxonomyId,
} from './seeds/index.js';
export type { LandscapeRing, LandscapeWedge, SeedSector, SeedTerm } from './seeds/index.js';
