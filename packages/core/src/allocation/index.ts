export { allocate } from './allocate.js';
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
