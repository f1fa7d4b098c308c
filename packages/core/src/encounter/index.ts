export { describePlan } from './describe-plan.js';
export type { PlanDescription } from './describe-plan.js';
export type { EncounterFigures, SeatsJudged } from './encounter-figures.js';
export type { EncounterAttendance } from './encounter-guests.js';
export { encounterProblem } from './encounter-problem-of.js';
export type { EncounterNetwork, EncounterProblemResult, EncounterRecords, SeatingTie } from './encounter-problem-of.js';
export type {
  EncounterPerson,
  EncounterProblem,
  EncounterRefusalCode,
  EncounterTable,
  EncounterTie,
  EncounterWishes,
  TableChoice,
} from './encounter-problem.js';
export { judgeEncounters } from './judge-encounters.js';
export { meetingValues, otherSectorValue } from './meeting-value.js';
export type { EncounterActor } from './organisation-keys.js';
export { seatsOf } from './own-seats.js';
export type { OwnSeat, SeatedPerson } from './own-seats.js';
export { personKey } from './person-key.js';
export { planEncounters, planEncountersWork, usualSteps } from './plan-encounters.js';
export type { EncounterPlan, PlanEncountersOptions, PlannedEncounters } from './plan-encounters.js';
export { planWarnings } from './plan-warnings.js';
export type { PlanWarning } from './plan-warnings.js';
export type { PlannedPlace } from './planned-place.js';
export type { TableHost } from './read-hosts.js';
export { seatingPlanOf } from './seating-plan-of.js';
export type { SeatingPlanFrame } from './seating-plan-of.js';
export type { PlannedSeat, SeatingPlan } from './seating-plan.js';
export { tableCards } from './table-cards.js';
export type { TableCard } from './table-cards.js';
