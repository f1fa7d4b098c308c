export { affiliation } from './affiliation.js';
export type {
  Affiliation,
  AffiliationInput,
  AffiliationMembership,
  AffiliationNetwork,
  AffiliationOptions,
  AffiliationSpot,
} from './affiliation.js';
export { force, forceDrafts, forceSteps, smallForceDrafts } from './force.js';
export type { ForceDraft } from './force.js';
export { forceAround, forceAroundSteps } from './force-newcomers.js';
export type { KnownPlaces } from './force-newcomers.js';
export type { ForceInput, ForceLayout, ForceOptions, ForceSpot } from './force-work.js';
export { geographic } from './geographic.js';
export type {
  Geographic,
  GeographicActor,
  GeographicInput,
  GeographicOptions,
  GeographicSpot,
  GeoPosition,
  GeoRing,
} from './geographic.js';
export { landscape, unitVector } from './landscape.js';
export type {
  Landscape,
  LandscapeCell,
  LandscapeInput,
  LandscapeOptions,
  LandscapeSpot,
  LandscapeState,
} from './landscape.js';
export type { CellBorders } from './landscape-cell.js';
export type { LandscapeFrame, RingBand, WedgeSlice } from './landscape-frame.js';
export type { LandscapeActor, LandscapeNetwork, LandscapePlacement } from './landscape-spot.js';
export { matrix } from './matrix.js';
export type { Matrix, MatrixActor, MatrixBand, MatrixCell, MatrixInput, MatrixOptions, MatrixTie } from './matrix.js';
export { placeLabels } from './place-labels.js';
export type { LabelBounds, LabelPlace, LabelRequest } from './place-labels.js';
export type { Point } from './point.js';
export type { Footprint } from './separate.js';
export { sharedPlaces, sharedPlacesSteps } from './shared-places.js';
export type { SharedPlaces } from './shared-places.js';
