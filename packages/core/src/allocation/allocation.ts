import type { AllocationWarning, RankedWish } from './allocation-problem.js';

/**
 * Why a wish was not met. `no-places`: there was nothing to share out. `overlaps`, `not-offered`: it could not be met.
 * `drawn`: it could, equally well for all, and the lots decided. `others-without`: it would have left more people
 * without a place. `others-unimproved`: of those who have a place already, fewer would have
 * got a better one. `others-lower`: as many would have places, but more people would have ended at `level`.
 */
export type MissedReason =
  'overlaps' | 'not-offered' | 'no-places' | 'drawn' | 'others-without' | 'others-unimproved' | 'others-lower';

/** A wish that was not met, though it ranked above what the person has got. */
export interface MissedWish extends RankedWish {
  readonly reason: MissedReason;
  /** Places that were shared out there; absent for no limit. */
  readonly places?: number | undefined;
  /** How many people wished for it, and how many of them in first place. */
  readonly wishes: number;
  readonly firstWishes: number;
  /** With `others-lower`: the rank more people would have ended at; `andLater` where later ranks count like it. */
  readonly level?: { readonly rank: number; readonly andLater: boolean } | undefined;
  /** With `overlaps`: bookables of the places that stand in the way. */
  readonly becauseOf?: readonly string[] | undefined;
}

/** What becomes of one claim, and why. */
export interface AllocationOutcome {
  readonly signUpId: string;
  readonly participantId: string;
  readonly choiceGroupId: string;
  /** `fixed`: given beforehand; `kept`: no better place than the one from before. */
  readonly state: 'placed' | 'fixed' | 'kept' | 'without';
  readonly bookableId?: string | undefined;
  /** Rank of the wish that was met; absent for what was kept. */
  readonly rank?: number | undefined;
  /** Bookable of the place from before that is given up for this one. */
  readonly givesUp?: string | undefined;
  /** Place in the draw of the group, from 1; absent for what was fixed. */
  readonly lot?: { readonly position: number; readonly of: number } | undefined;
  /** Wishes above the place, best first; all of them without a place. */
  readonly missed: readonly MissedWish[];
  /** Without a place, or with the one from before: the best wish with room on its waiting list. One only, so that nobody gets two places later. */
  readonly waitsFor?: string | undefined;
}

/** How one bookable was shared out. */
export interface AllocatedPlaces {
  readonly bookableId: string;
  readonly places?: number | undefined;
  readonly wishes: number;
  readonly firstWishes: number;
  /** People placed here, those fixed beforehand left out. */
  readonly placed: number;
}

/** Ranked choices, shared out. */
export interface Allocation {
  readonly seed: string;
  /** By group, then in the order of the draw; what was fixed comes first. */
  readonly outcomes: readonly AllocationOutcome[];
  readonly figures: {
    readonly placed: number;
    readonly without: number;
    readonly fixed: number;
    readonly kept: number;
    /** People by the rank of their place, first wishes first. */
    readonly byRank: readonly { readonly rank: number; readonly people: number }[];
  };
  readonly bookables: readonly AllocatedPlaces[];
  readonly warnings: readonly AllocationWarning[];
}
