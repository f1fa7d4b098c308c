export { allocate } from './allocate.js';
export { allocationProblem } from './allocation-problem-of-sign-ups.js';
export type { AllocationProblemOptions } from './allocation-problem-of-sign-ups.js';
export { applyAllocation } from './apply-allocation.js';
export type { ApplyAllocationOptions } from './apply-allocation.js';
export { tellOutcome } from './tell-outcome.js';
export type { TellOutcomeOptions } from './tell-outcome.js';
export type { AllocatedPlaces, Allocation, AllocationOutcome, MissedReason, MissedWish } from './allocation.js';
export type {
  AllocationClaim,
  AllocationGroup,
  AllocationPlaces,
  AllocationProblem,
  AllocationWarning,
  FixedPlace,
  RankedWish,
  StruckWish,
} from './allocation-problem.js';
