export { balance, fewestAnswers } from './balance.js';
export type { Balance, BalancePrompt, MemberBalance } from './balance.js';
export { compareFindings } from './compare-findings.js';
export type { FindingChange, FindingsChange } from './compare-findings.js';
export { compareRecords } from './compare-records.js';
export type { CollectionChange, FieldChange, RecordChange } from './compare-records.js';
export { compareSnapshots, compareSnapshotsWork } from './compare-snapshots.js';
export type {
  NetworkMoment,
  RingMove,
  SnapshotComparison,
  SnapshotOptions,
  StateFigures,
  TieShift,
  ValueStep,
} from './compare-snapshots.js';
export { confirmationDifferences } from './confirmation-differences.js';
export type { Confirmation, ConfirmationDifference, DifferenceCode } from './confirmation-differences.js';
export { coordination, coordinationKind } from './coordination.js';
export type { Coordination, DoubledDuty, VacantDuty } from './coordination.js';
export { careFindings } from './care-findings.js';
export { drawFindings, drawFindingsWork } from './draw-findings.js';
export type { DrawOptions, Finder } from './draw-findings.js';
export { findingCodes } from './finding.js';
export type { Finding, FindingCode, FindingDraft, FindingEvidence, FindingSeverity } from './finding.js';
export type { FindingContext, FindingOptions } from './finding-context.js';
export { findings, findingsWork } from './findings.js';
export { fundingConcentration, fundingRecipients } from './funding-concentration.js';
export type { FunderShare, FundingConcentration, FundingOptions } from './funding-concentration.js';
export { gaps } from './gaps.js';
export type { GapReport, KindPresence, PartnerState } from './gaps.js';
export { herfindahlRange } from './herfindahl-range.js';
export type { FigureRange, ShareRange } from './herfindahl-range.js';
export type { LastHolder } from './holders-after.js';
export { introductions } from './introductions.js';
export type { Introduction, IntroductionOptions, Introductions, IntroductionStep } from './introductions.js';
export { linkHints, linkHintsWork } from './link-hints.js';
export type { LinkHint, LinkHintOptions } from './link-hints.js';
export { matchResources, matchResourcesWork, singleSources } from './match-resources.js';
export type { MatchOptions, ResourceMatch, ResourceMatching, SingleSource, UncoveredNeed } from './match-resources.js';
export { needsCare } from './needs-care.js';
export type { CareOptions, CareReason, TieCare } from './needs-care.js';
export { networkVitality } from './network-vitality.js';
export type { NetworkVitality, VitalityOptions } from './network-vitality.js';
export { overlap } from './overlap.js';
export type { MemberNetworks, NetworkOverlap, MembershipOverlap, MembershipOverlapOptions } from './overlap.js';
export { partnerSectors } from './partner-sectors.js';
export type { PartnerSectors } from './partner-sectors.js';
export { partnerFindings } from './partner-findings.js';
export { reachFindings } from './reach-findings.js';
export { readNetwork } from './read-network.js';
export type { NetworkReading } from './read-network.js';
export type {
  ActorMention,
  NetworkRecords,
  ReasoningActor,
  ReasoningBenefit,
  ReasoningDuty,
  ReasoningEffort,
  ReasoningExpectedKind,
  ReasoningGoal,
  ReasoningMembership,
  ReasoningNetwork,
  ReasoningPlacement,
  ReasoningRating,
  ReasoningResource,
  ReasoningSeat,
  ReasoningSide,
  ReasoningTemplate,
  ReasoningTie,
  VisibilityRule,
  WithVisibility,
} from './records.js';
export type { ResourceFit } from './resource-fits.js';
export { seatCoverage } from './seat-coverage.js';
export type { BodyCoverage, VacantSeat } from './seat-coverage.js';
export { typicalityFinder } from './typicality.js';
export type { Typicality, TypicalityInput } from './typicality.js';
export { spreadOf, variety } from './variety.js';
export type { Spread, Variety } from './variety.js';
export { readerCircles } from './visible-records.js';
export type { ReaderCircle } from './visible-records.js';
export { whatIf, whatIfAll, whatIfWork } from './what-if.js';
export type { ActorLoss, WhatIfOptions } from './what-if.js';
export { muchStake } from './much-stake.js';
export { stakeFindings } from './stake-findings.js';
export { structureFindings } from './structure-findings.js';
export { substanceFindings } from './substance-findings.js';
