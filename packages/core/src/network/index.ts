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
  smallForceDrafts,
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
  LandscapeState,
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
  adjustedRandIndex,
  articulationPoints,
  averageDegree,
  averageLocalClustering,
  betweenness,
  betweennessSteps,
  betweennessWork,
  blauVariety,
  bridges,
  buildGraphView,
  closeness,
  closenessWork,
  communities,
  communitiesWork,
  components,
  confirmationRate,
  constraint,
  coreNumbers,
  corePeriphery,
  degreeCentralisation,
  degrees,
  density,
  diameter,
  directedDensity,
  eachInSteps,
  eigenvector,
  eiIndex,
  finishWork,
  harmonicCloseness,
  harmonicClosenessWork,
  highestActors,
  idsAt,
  isolates,
  kCore,
  leiden,
  leidenWork,
  localClustering,
  modularity,
  neighbourhood,
  neighbours,
  normalisedBetweenness,
  overlapGroups,
  projectActors,
  reciprocity,
  robustness,
  runSteps,
  shortestPath,
  strengths,
  transitivity,
  triangles,
} from './measures/index.js';
export type {
  ActorPair,
  Adjacency,
  Belonging,
  BlauVariety,
  Communities,
  CommunityOptions,
  Components,
  CorePeriphery,
  CorePeripheryOptions,
  EiBalance,
  Eigenvector,
  EigenvectorOptions,
  EiIndex,
  EiIndexOptions,
  GraphActor,
  GraphProblem,
  GraphTie,
  GraphTieDirection,
  GraphView,
  GraphViewOptions,
  Grouping,
  GroupOverlap,
  LeidenOptions,
  ModularityOptions,
  Neighbourhood,
  RankedActor,
  Reciprocity,
  Robustness,
  RunStepsOptions,
  SharedGroupsTie,
  SizeLimit,
  StableCommunities,
  StatementConfirmation,
  SteppedWork,
  TieStatement,
  WeightChoice,
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
  expectedKinds,
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
export type { SeedKind, SeedSector, SeedTerm } from './seeds/index.js';
export { balance, compareFindings, compareRecords, compareSnapshots } from './reasoning/index.js';
export { compareSnapshotsWork, confirmationDifferences, coordination, coordinationKind } from './reasoning/index.js';
export { fewestAnswers, findingCodes, findings, findingsWork, fundingConcentration } from './reasoning/index.js';
export { fundingRecipients, gaps, herfindahlRange, introductions, linkHints } from './reasoning/index.js';
export { linkHintsWork, matchResources, matchResourcesWork, needsCare, networkVitality } from './reasoning/index.js';
export { overlap, partnerSectors, readerCircles, readNetwork, seatCoverage } from './reasoning/index.js';
export { singleSources, spreadOf, typicalityFinder, variety, whatIf, whatIfAll } from './reasoning/index.js';
export { whatIfWork } from './reasoning/index.js';
export type { ActorLoss, ActorMention, Balance, BalancePrompt, BodyCoverage, CareOptions } from './reasoning/index.js';
export type { CareReason, CollectionChange, Confirmation, ConfirmationDifference } from './reasoning/index.js';
export type { Coordination, DifferenceCode, DoubledDuty, FieldChange, FigureRange } from './reasoning/index.js';
export type { Finding, FindingChange, FindingCode, FindingEvidence, FindingOptions } from './reasoning/index.js';
export type { FindingsChange, FindingSeverity, FunderShare, FundingConcentration } from './reasoning/index.js';
export type { FundingOptions, GapReport, Introduction, IntroductionOptions } from './reasoning/index.js';
export type { Introductions, IntroductionStep, KindPresence, LastHolder, LinkHint } from './reasoning/index.js';
export type { LinkHintOptions, MatchOptions, MemberBalance, MemberNetworks } from './reasoning/index.js';
export type { MembershipOverlap, MembershipOverlapOptions, NetworkMoment, NetworkOverlap } from './reasoning/index.js';
export type { NetworkReading, NetworkRecords, NetworkVitality, PartnerSectors } from './reasoning/index.js';
export type { PartnerState, ReaderCircle, ReasoningActor, ReasoningBenefit } from './reasoning/index.js';
export type { ReasoningDuty, ReasoningEffort, ReasoningExpectedKind, ReasoningGoal } from './reasoning/index.js';
export type { ReasoningMembership, ReasoningNetwork, ReasoningPlacement, ReasoningRating } from './reasoning/index.js';
export type { ReasoningResource, ReasoningSeat, ReasoningSide, ReasoningTemplate } from './reasoning/index.js';
export type { ReasoningTie, RecordChange, ResourceFit, ResourceMatch, ResourceMatching } from './reasoning/index.js';
export type { RingMove, ShareRange, SingleSource, SnapshotComparison, SnapshotOptions } from './reasoning/index.js';
export type { Spread, StateFigures, TieCare, TieShift, Typicality, TypicalityInput } from './reasoning/index.js';
export type { UncoveredNeed, VacantDuty, VacantSeat, ValueStep, Variety, VisibilityRule } from './reasoning/index.js';
export type { VitalityOptions, WhatIfOptions, WithVisibility } from './reasoning/index.js';
export {
  careFindings,
  drawFindings,
  drawFindingsWork,
  partnerFindings,
  reachFindings,
  structureFindings,
  substanceFindings,
} from './reasoning/index.js';
export type { DrawOptions, Finder, FindingContext, FindingDraft } from './reasoning/index.js';
