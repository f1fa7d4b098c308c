import type { AllocationClaim, AllocationWarning, StruckWish } from './allocation-problem.js';
import type { SharedClaim } from './share-out.js';

/** A claim that had its turn. */
export interface SettledClaim extends SharedClaim {
  /** Wishes that could not be met, whoever else wished what. */
  readonly struck: readonly StruckWish[];
}

/** All turns taken. */
export interface SettledClaims {
  readonly settled: readonly SettledClaim[];
  /** Claims with a place given beforehand, and its bookable. */
  readonly fixed: ReadonlyMap<AllocationClaim, string>;
  readonly warnings: readonly AllocationWarning[];
}
