export { comparableTag, directionOf, escapeMarkup, fallbackChain, pickText, safeUrl, wordOf } from './text/index.js';
export type { Direction, PickedText, RichText, SafeUrlOptions, Text } from './text/index.js';

export { readRichText } from './text/rich-text/index.js';
export type { RichBlock, RichCode, RichEmphasis, RichHeading, RichInline } from './text/rich-text/index.js';
export type { RichLineBreak, RichLink, RichList, RichParagraph, RichQuote } from './text/rich-text/index.js';
export type { RichWords } from './text/rich-text/index.js';

export { addDays, compareDays, dayOf, deadlineInstant, epochToInstant, formatDay } from './time/index.js';
export { formatDayLong, formatDeadline, formatTime, formatTimeRange, instantToEpoch, isDay } from './time/index.js';
export { isInstant, isValidTimeZone, offsetAt, rememberEach, sameZoneOn, startOfDay } from './time/index.js';
export { toInstant, zonedParts } from './time/index.js';
export type { Day, DayFormat, Deadline, Disambiguation, Instant, PartialDate, Period } from './time/index.js';
export type { TimeFormat, ToInstantOptions, ZonedParts } from './time/index.js';

export {
  audiences,
  audiencesOf,
  defineEntity,
  disclose,
  discloseDocument,
  DisclosureMemory,
} from './audience/index.js';
export { fieldGroup } from './audience/index.js';
export { groupAudience, isWithinCeiling, narrowest, publicViewer } from './audience/index.js';
export type { Asking, Audience, AudienceOf, AudienceRule, DiscloseRecord } from './audience/index.js';
export type { DisclosureQuestion, DocumentAsking, Entity } from './audience/index.js';
export type { EntityOptions, FieldGroup, FieldGroupOptions, GroupQuestion, RecordOf } from './audience/index.js';
export type { RightOf, Scope, Source, Viewer } from './audience/index.js';

export { documentFormat, documentVersion, readDocument } from './document/index.js';
export type { Area, CollectionName, DocumentDefaults, GeflechtDocument, Issue, IssueCode } from './document/index.js';
export type { Phrase, ReadDocument, ReadDocumentRefusal, Taxonomy } from './document/index.js';

export { areaSchema, audienceRuleSchema, availabilitySchema, calendarSchema } from './schema/index.js';
export { capabilitiesSchema, eventVersionSchema } from './schema/index.js';
export { collectionNames, documentDefaultsSchema, documentJsonSchema, documentSchema } from './schema/index.js';
export { entities, mergeByOrigin, namedSchemas, openObject, routes, scopeSchema } from './schema/index.js';
export { programmePageSchema, signUpReceiptSchema } from './schema/index.js';
export { signUpRequestSchema, sourceSchema, strictSchema, strippedSchema, taxonomySchema } from './schema/index.js';
export { changeableEntities, networkChangeSchema, validateDocument, validateWith } from './schema/index.js';
export type { ChangedRecord, DocumentValidation, JsonSchema, MergeChanges, MergeResult } from './schema/index.js';
export {
  decisionRequestSchema,
  editingRightsOf,
  eraseActor,
  judgeChangeSet,
  judgeDecision,
  judgeSuggestion,
} from './schema/index.js';
export { networkChangesSchema, networkReceiptSchema, networkVersionSchema } from './schema/index.js';
export { suggestionReceiptSchema, suggestionRequestSchema } from './schema/index.js';
export type { Deciding, EditingContext, EditingRefusal, Judged, NetworkState, NetworkWrites } from './schema/index.js';
export type { Erasing, Erasure, RemovedRecord, TakenRecord, WrittenRecord } from './schema/index.js';
export type { NamedSchema, RecordPlace, SimilarRecord, Validation } from './schema/index.js';
export { availabilityEventsSchema, challengeSchema, managingRoutes } from './schema/index.js';
export { erasureReceiptSchema, erasureRequestSchema } from './schema/index.js';
export { manageLinkReceiptSchema, manageLinkRequestSchema } from './schema/index.js';
export { ownSignUpChangeSchema, ownSignUpSchema } from './schema/index.js';
export {
  allocationAnswerSchema,
  allocationRequestSchema,
  attendanceReceiptSchema,
  attendanceRequestSchema,
  checkInListSchema,
  copyReceiptSchema,
  copyRequestSchema,
  foundSignUpsSchema,
  headcountsSchema,
  mailListSchema,
  messageReceiptSchema,
  messageRequestSchema,
  needsListSchema,
  organisingRoutes,
  peopleTableSchema,
  peopleWorkbookSchema,
  plainReceiptSchema,
  plainRequestSchema,
  recordedSignUpSchema,
  seatingPlanAnswerSchema,
  seatingRequestSchema,
  signInReceiptSchema,
  signInRequestSchema,
  signInSchema,
  signUpDecisionReceiptSchema,
  signUpDecisionSchema,
  signUpSearchSchema,
  signedInSchema,
  webhookListSchema,
  webhookReceiptSchema,
  webhookRequestSchema,
} from './schema/index.js';

export { checkDocument } from './check/index.js';
export type { CheckCode, CheckFinding, CheckSeverity, CheckTopic, DocumentCheckOptions } from './check/index.js';

export {
  arrange,
  arrangeDays,
  arrangeProblems,
  dayDivider,
  dayPartOf,
  defaultDayStart,
  documentationOf,
  eventMoment,
} from './event/index.js';
export { findConflicts, gridRows, isBreakFormat, itemsAt, layOutGrid, nowNext, programmeDiff } from './event/index.js';
export { programmeOf, sessionFormats } from './event/index.js';
export type { ArrangedColumn, ArrangedDay, ArrangedItem, ArrangeInput, Arrangement } from './event/index.js';
export type { ArrangeOptions, ArrangeProblem, ArrangeProblemCode, ColumnSpan, Conflict } from './event/index.js';
export type { ConflictCode, Contributor, DayGrid, DayPart, DayPartKind, Ending, Event } from './event/index.js';
export type { EventDay, EventMoment, FundingNotice, GridCell, GridRow, Material, NowNext } from './event/index.js';
export type { OnlineAccess, Part, Programme, ProgrammeDay, ProgrammeDayPart, ProgrammeDays } from './event/index.js';
export type { ProgrammeItem, Reach, Room, Session, SessionFormat, SessionStatus, TimeBand } from './event/index.js';
export type { ChangedRooms, EventDocumentation, ProgrammeChange, ProgrammeChangeKind } from './event/index.js';
export type { Checklist, Documentation, DocumentationSection, EventSeries, FundingProgramme } from './event/index.js';
export type { MediaItem, MediaRights, Project, Quote, Report, ResultCard, ResultKind } from './event/index.js';
export type { Track, Venue } from './event/index.js';

export { chosenSessions, entryUid, escapeText, foldLine, writeCalendar } from './calendar/index.js';
export type { CalendarOptions, SessionChoice } from './calendar/index.js';

export { affiliation, forceDrafts, geographic, matrix, sharedPlaces, sharedPlacesSteps } from './network/index.js';
export { smallForceDrafts } from './network/index.js';
export { articulationPoints, averageDegree, averageLocalClustering, betweenness } from './network/index.js';
export { betweennessSteps, bridges } from './network/index.js';
export { buildGraphView, components, coreNumbers, defaultRings, defaultWedges } from './network/index.js';
export { degreeCentralisation, degrees, density, diameter, directedDensity, force } from './network/index.js';
export { forceAround, forceAroundSteps, forceSteps, harmonicCloseness, highestActors } from './network/index.js';
export { idsAt, isEstablished, isolates, kCore, landscape, localClustering, mergeTerms } from './network/index.js';
export { neighbourhood, neighbours, networkSummary, normalisedBetweenness, placeLabels } from './network/index.js';
export { robustness, sectorLabelsDe, sectorLabelsEn, sectorParents, sectorPath } from './network/index.js';
export { sectorSeeds, sectorTaxonomyId } from './network/index.js';
export { shortestPath, strengths, tieKindSeeds, tieKindTaxonomyId, transitivity } from './network/index.js';
export { triangles, unitVector, wedgeFinder } from './network/index.js';
export type { Actor, ActorKind, ActorPair, Adjacency, CellBorders, Components, CutPoint } from './network/index.js';
export type { Footprint, ForceInput, ForceLayout, ForceOptions, ForceSpot, GraphActor } from './network/index.js';
export type { GraphProblem, GraphTie, GraphTieDirection, GraphView, GraphViewOptions } from './network/index.js';
export type { KnownPlaces, LabelBounds, LabelPlace, LabelRequest, Landscape } from './network/index.js';
export type { LandscapeActor, LandscapeCell, LandscapeFrame, LandscapeInput } from './network/index.js';
export type { LandscapeNetwork, LandscapeOptions, LandscapePlacement, LandscapeRing } from './network/index.js';
export type { LandscapeSpot, LandscapeWedge, Membership, Neighbourhood, Network } from './network/index.js';
export type { NetworkSummary, NetworkSummaryInput, Placement, Point, RankedActor } from './network/index.js';
export type { RingBand, Robustness, SectorCount, SeedSector, SeedTerm, SizeLimit } from './network/index.js';
export type { SummaryTie, Tie, TieActivity, TieDirection, TieStage, TieState, WedgeSlice } from './network/index.js';

export { adjustedRandIndex, betweennessWork, blauVariety, closeness, closenessWork } from './network/index.js';
export { communities, communitiesWork, confirmationRate, constraint, corePeriphery } from './network/index.js';
export { eachInSteps, eigenvector, eiIndex, finishWork, harmonicClosenessWork, leiden } from './network/index.js';
export { leidenWork, modularity, overlapGroups, projectActors, reciprocity, runSteps } from './network/index.js';
export type { Belonging, BlauVariety, Communities, CommunityOptions, CorePeriphery } from './network/index.js';
export type { CorePeripheryOptions, EiBalance, Eigenvector, EigenvectorOptions, EiIndex } from './network/index.js';
export type { EiIndexOptions, Grouping, GroupOverlap, LeidenOptions, ModularityOptions } from './network/index.js';
export type { Reciprocity, RunStepsOptions, SharedGroupsTie, StableCommunities } from './network/index.js';
export type { StatementConfirmation, SteppedWork, TieStatement, WeightChoice } from './network/index.js';

export { fromGraphology, toGraphology } from './network/graphology/index.js';
export type { ActorOfNode, GraphologyData, GraphologyEdge, GraphologyExport } from './network/graphology/index.js';
export type { GraphologyNode, GraphRecords, TieOfEdge } from './network/graphology/index.js';

export { dutyKindSeeds, dutyKindTaxonomyId, isVacant, purposeTemplateSeeds } from './network/index.js';
export { expectedKinds, resourceKindSeeds, resourceKindTaxonomyId } from './network/index.js';
export type { SeedExpectedKind, SeedKind, SeedPurposeTemplate } from './network/index.js';
export type { ChangeableCollection, ChangeableRecords, ChangeOperation, Duty, ExpectedKind } from './network/index.js';
export type { FrozenNetwork, FrozenPosition, Goal, Holding, NetworkChange, Offer } from './network/index.js';
export type { PurposeTemplate, Resource, ResourceDirection, Seat, SeatFunction } from './network/index.js';
export type { Snapshot, Suggestion, SuggestionStatus, SuggestionWay } from './network/index.js';
export { balance, compareFindings, compareRecords, compareSnapshots, compareSnapshotsWork } from './network/index.js';
export { confirmationDifferences, coordination, coordinationKind, fewestAnswers } from './network/index.js';
export { findingCodes, findings, findingsWork, fundingConcentration, fundingRecipients } from './network/index.js';
export { gaps, herfindahlRange, introductions, linkHints, linkHintsWork, matchResources } from './network/index.js';
export { matchResourcesWork, needsCare, networkVitality, overlap, partnerSectors } from './network/index.js';
export { readerCircles, readNetwork, seatCoverage, singleSources, spreadOf } from './network/index.js';
export { typicalityFinder, variety, whatIf, whatIfAll, whatIfWork } from './network/index.js';
export type { ActorLoss, ActorMention, Balance, BalancePrompt, BodyCoverage, CareOptions } from './network/index.js';
export type { CareReason, CollectionChange, Confirmation, ConfirmationDifference } from './network/index.js';
export type { Coordination, DifferenceCode, DoubledDuty, FieldChange, FigureRange, Finding } from './network/index.js';
export type { FindingChange, FindingCode, FindingEvidence, FindingOptions, FindingsChange } from './network/index.js';
export type { FindingSeverity, FunderShare, FundingConcentration, FundingOptions } from './network/index.js';
export type { GapReport, Introduction, IntroductionOptions, Introductions } from './network/index.js';
export type { IntroductionStep, KindPresence, LastHolder, LinkHint, LinkHintOptions } from './network/index.js';
export type { MatchOptions, MemberBalance, MemberNetworks, MembershipOverlap } from './network/index.js';
export type { MembershipOverlapOptions, NetworkMoment, NetworkOverlap, NetworkReading } from './network/index.js';
export type { NetworkRecords, NetworkVitality, PartnerSectors, PartnerState, ReaderCircle } from './network/index.js';
export type { ReasoningActor, ReasoningBenefit, ReasoningDuty, ReasoningEffort } from './network/index.js';
export type { ReasoningExpectedKind, ReasoningGoal, ReasoningMembership, ReasoningNetwork } from './network/index.js';
export type { ReasoningPlacement, ReasoningRating, ReasoningResource, ReasoningSeat } from './network/index.js';
export type { ReasoningSide, ReasoningTemplate, ReasoningTie, RecordChange, ResourceFit } from './network/index.js';
export type { ResourceMatch, ResourceMatching, RingMove, ShareRange, SingleSource } from './network/index.js';
export type { SnapshotComparison, SnapshotOptions, Spread, StateFigures, TieCare, TieShift } from './network/index.js';
export type { Typicality, TypicalityInput, UncoveredNeed, VacantDuty, VacantSeat } from './network/index.js';
export type { ValueStep, Variety, VisibilityRule, VitalityOptions, WhatIfOptions } from './network/index.js';
export type { WithVisibility } from './network/index.js';
export {
  careFindings,
  drawFindings,
  drawFindingsWork,
  partnerFindings,
  reachFindings,
  structureFindings,
  substanceFindings,
} from './network/index.js';
export type { DrawOptions, Finder, FindingContext, FindingDraft } from './network/index.js';

export type { Affiliation, AffiliationInput, AffiliationMembership, AffiliationNetwork } from './network/index.js';
export type { AffiliationOptions, AffiliationSpot, ForceDraft, Geographic, GeographicActor } from './network/index.js';
export type { GeographicInput, GeographicOptions, GeographicSpot, GeoPosition, GeoRing } from './network/index.js';
export type { Matrix, MatrixActor, MatrixBand, MatrixCell, MatrixInput, MatrixOptions } from './network/index.js';
export type { MatrixTie, SharedPlaces } from './network/index.js';

export { applyChanges, changeableCollections, invertChanges, tieActivityMoves } from './network/editing/index.js';
export { tieStageMoves, transitionSuggestion, transitionTie } from './network/editing/index.js';
export type { AppliedChanges, ChangeConflict, ChangeContext, ChangeRefusalCode } from './network/editing/index.js';
export type { RecordKey, RecordRevision, SuggestionTrigger, TieStep } from './network/editing/index.js';

export type { EffortEntry, EffortKind } from './cooperation/index.js';

export type { WedgeFinder } from './network/seeds/index.js';

export { allocate, allocationProblem, applyAllocation, tellOutcome } from './allocation/index.js';
export type { AllocatedPlaces, Allocation, AllocationClaim, AllocationGroup } from './allocation/index.js';
export type { AllocationOutcome, AllocationPlaces, AllocationProblem } from './allocation/index.js';
export type { AllocationProblemOptions, ApplyAllocationOptions, TellOutcomeOptions } from './allocation/index.js';
export type { AllocationWarning, FixedPlace, MissedReason, MissedWish } from './allocation/index.js';
export type { RankedWish, StruckWish } from './allocation/index.js';

export { admit, approvalOf, askedAt, availability, bookingMoves, capacityOf, changeSignUp } from './sign-up/index.js';
export { checkSignUpRequest, choicesAllowed, countTaken, defaultPartyMax, entryAt } from './sign-up/index.js';
export { eventBookables, findOverlaps, freePlaces, impliedBookable, isShown, noneTaken } from './sign-up/index.js';
export { overlappingSpans } from './sign-up/index.js';
export type { SessionSpan } from './sign-up/index.js';
export {
  placeClaim,
  receiptOf,
  receiveSignUp,
  requestIssue,
  sessionsWithPlaces,
  signUpFrame,
} from './sign-up/index.js';
export { signUpMoves, transitionBooking, transitionSignUp, windowSpan } from './sign-up/index.js';
export { ageBands, certificateOf, checkAttendance, contactList, defaultMinimumShare } from './sign-up/index.js';
export { hasConsent, headcounts, participantsList, programmeMinutes } from './sign-up/index.js';
export { askedOf, cancellationTerms, cancelWhatIsOff, changeOwnSignUp, checkCodeUse } from './sign-up/index.js';
export { minimumPeople } from './sign-up/index.js';
export type { MinimumPeople } from './sign-up/index.js';
export { decideByTeam, dueAt, enterByTeam, feeClassesAt, lapse, liveBookings, mailMoves } from './sign-up/index.js';
export { mailStatuses, mayDo, membersOf, mostMailAttempts, needsCode, nextLapse, promote } from './sign-up/index.js';
export { transitionMail, waitingPosition, withdrawalEffect } from './sign-up/index.js';
export type { Admission, AdmitOptions, AdmittedBooking, AdmittedParty, Answer, Asked } from './sign-up/index.js';
export type { AvailabilityOptions, Bookable, Booking, BookingEvent, BookingStatus } from './sign-up/index.js';
export type { BookingTrigger, CheckOptions, ChoiceGroup, ConsentPurpose, ConsentText } from './sign-up/index.js';
export type { Entry, FreePlaces, NeedsAnswer, Overlap, OverlapOptions, Participant } from './sign-up/index.js';
export type { PlaceClaim } from './sign-up/index.js';
export type { Question, ReceiveOptions, RequestIssueCode, RequestIssueDetails, SignUp } from './sign-up/index.js';
export type { SignUpEvent, SignUpFrame, SignUpLogEntry, SignUpRules, SignUpStatus } from './sign-up/index.js';
export type { SignUpStep, SignUpTrigger, SignUpWindow, Taken, TakenPlaces, WindowSpan } from './sign-up/index.js';
export type { Attendance, AttendanceRefusalCode, Certificate, CertificateOptions } from './sign-up/index.js';
export type { Headcount, HeadcountLine, HeadcountOptions, ListedContact, ListedPerson } from './sign-up/index.js';
export type { AskedOfParty, CancelAction, CancellationTerms, ChangeAction } from './sign-up/index.js';
export type { EnterByTeamOptions, FeeClass, FeeClassShown, LapseOptions, MailMessage } from './sign-up/index.js';
export type { MailStatus, MailTemplate, MailTrigger, NewId, NoteCause, OpenItem } from './sign-up/index.js';
export type { OwnAction, OwnActionOptions, OwnOutcome, OwnRefusalCode, OwnResult } from './sign-up/index.js';
export type { PromoteOptions, ReplaceAction, TeamAction, TeamOptions, TeamRefusalCode } from './sign-up/index.js';
export type { WaitingPosition, WaitingPositionOptions, WithdrawalEffect } from './sign-up/index.js';

export { describePlan, encounterProblem, meetingValues, otherSectorValue, personKey } from './encounter/index.js';
export { planEncounters, planEncountersWork, planWarnings, seatingPlanOf, seatsOf } from './encounter/index.js';
export { judgeEncounters, tableCards, usualSteps } from './encounter/index.js';
export type { EncounterActor, EncounterAttendance, EncounterFigures, EncounterNetwork } from './encounter/index.js';
export type { EncounterPerson, EncounterPlan, EncounterProblem, EncounterProblemResult } from './encounter/index.js';
export type { EncounterRecords, EncounterRefusalCode, EncounterTable, EncounterTie } from './encounter/index.js';
export type { EncounterWishes, OwnSeat, PlanDescription, PlanEncountersOptions } from './encounter/index.js';
export type {
  PlannedEncounters,
  PlannedPlace,
  PlannedSeat,
  PlanWarning,
  SeatedPerson,
  SeatsJudged,
} from './encounter/index.js';
export type {
  SeatingPlan,
  SeatingPlanFrame,
  SeatingTie,
  TableCard,
  TableChoice,
  TableHost,
} from './encounter/index.js';

export { capabilities, eventPath, idempotencyHeader, networkPath, paths } from './contract/index.js';
export { problemMediaType, problemStatuses, programmePath } from './contract/index.js';
export type { Availability, BookableAvailability, Capability, Problem, ProblemCode } from './contract/index.js';
export { editingPaths, readingStatuses } from './contract/index.js';
export type {
  DecisionRequest,
  EditingRight,
  NetworkChanges,
  NetworkReceipt,
  NetworkVersion,
} from './contract/index.js';
export type { EventVersion, ProgrammeChoice, Route, RouteAccess, RouteMedia, RouteQuery } from './contract/index.js';
export type { ShownConflict, SuggestionDecision, SuggestionReceipt, SuggestionRequest } from './contract/index.js';
export { managingPaths } from './contract/index.js';
export type { ErasureReceipt, ErasureRequest, ManageLinkReceipt, ManageLinkRequest } from './contract/index.js';
export type { OwnActionName, OwnActionRequest, OwnSignUp, OwnSignUpChange, WaitingPlace } from './contract/index.js';
export type { SignUpReceipt, SignUpRequest } from './contract/index.js';
export { exportNames, organisingPaths, printNames } from './contract/index.js';
export type {
  AllocationAnswer,
  AllocationRequest,
  AttendanceReceipt,
  AttendanceRequest,
  CheckInList,
  CopyRequest,
  ExportName,
  FoundSignUps,
  Headcounts,
  MailList,
  MessageReceipt,
  MessageRequest,
  NeedsList,
  PlainRequest,
  PrintName,
  RecordedSignUp,
  SeatingPlanAnswer,
  SeatingRequest,
  SignInRequest,
  SignUpDecisionReceipt,
  SignUpDecisionRequest,
  SignUpSearch,
  SignedIn,
  WebhookList,
  WebhookRequest,
} from './contract/index.js';

export { DomainError, isDomainError, refuse, succeed } from './errors/index.js';
export type { DomainErrorCode, DomainErrorDetails, Refusal, Result, Success } from './errors/index.js';
