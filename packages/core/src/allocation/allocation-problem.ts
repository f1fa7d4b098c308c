/** One wish of a claim. */
export interface RankedWish {
  readonly bookableId: string;
  /** 1 for the first wish; gaps stay gaps, equal ranks are equally wished. */
  readonly rank: number;
}

/** A wish that cannot be met however places are shared out. */
export interface StruckWish extends RankedWish {
  /** `overlaps`: at the same time as a place the person has; `not-offered`: called off, or not released. */
  readonly reason: 'overlaps' | 'not-offered';
  /** With `overlaps`: the bookables of the places that stand in the way. */
  readonly becauseOf?: readonly string[] | undefined;
}

/** What one person wishes in one choice group: one place of those named. */
export interface AllocationClaim {
  readonly signUpId: string;
  readonly participantId: string;
  readonly choiceGroupId: string;
  readonly wishes: readonly RankedWish[];
  readonly struck?: readonly StruckWish[] | undefined;
  /**
   * Bookable of a place in the group that the person gives up for one of these wishes, and else keeps. Such claims have
   * their turn when everybody without a place had theirs.
   */
  readonly keeps?: string | undefined;
}

/** What a bookable has to share out. */
export interface AllocationPlaces {
  readonly bookableId: string;
  /** Places nobody holds; absent for no limit. */
  readonly places?: number | undefined;
  /** How many people the waiting list takes. Default 0: there is none. */
  readonly waitingPlaces?: number | undefined;
}

/**
 * A place given beforehand, to a host for instance, that is not counted as held yet: it is taken off the places and
 * settles the person's claim in its group.
 */
export interface FixedPlace {
  readonly signUpId: string;
  readonly participantId: string;
  readonly bookableId: string;
}

/** A choice group whose places are shared out. */
export interface AllocationGroup {
  readonly choiceGroupId: string;
  readonly bookableIds: readonly string[];
  /** Whether everybody is meant to get one. Default false; it earns nobody a place, and who goes without is named. */
  readonly isRequired?: boolean | undefined;
}

/** What is known before ranked choices are shared out. The order of claims and places means nothing. */
export interface AllocationProblem {
  /** Word of the draw: the same word, the same lots. Best made known before, from something nobody can steer. */
  readonly seed: string;
  /** In the order in which groups have their turn where they cannot be shared out together. */
  readonly groups: readonly AllocationGroup[];
  readonly places: readonly AllocationPlaces[];
  readonly claims: readonly AllocationClaim[];
  readonly fixed?: readonly FixedPlace[] | undefined;
  /** Pairs of bookables nobody can be at both of. */
  readonly keptApart?: readonly (readonly [string, string])[] | undefined;
  /** What was found while the problem was put together; handed on with the answer. */
  readonly warnings?: readonly AllocationWarning[] | undefined;
}

/**
 * What somebody should know about an allocation: `groups-overlap`, groups at the same time were shared out one after
 * the other because `people` wish for both; `overlaps-unheeded`, the rules let people be placed at two sessions of the
 * same time; `ranks-merged`, wishes from rank `rank` on count alike; `required-without`, `people` have no place though
 * the group is required; `sign-up-open`, wishes can still come in; `sign-ups-undecided`, wishes of `people` in sign-ups
 * that are not confirmed were left out.
 */
export interface AllocationWarning {
  readonly code:
    | 'groups-overlap'
    | 'overlaps-unheeded'
    | 'ranks-merged'
    | 'required-without'
    | 'sign-up-open'
    | 'sign-ups-undecided';
  readonly choiceGroupIds: readonly string[];
  readonly people?: number | undefined;
  readonly rank?: number | undefined;
}
