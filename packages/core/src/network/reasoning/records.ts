import type { Taxonomy } from '../../document/document.js';
import type { Day, Period } from '../../time/instant.js';
import type { TieState } from '../established.js';
import type { GraphTie } from '../measures/graph-view.js';

/** A mention of an actor; one without id stands outside the network. */
export interface ActorMention {
  readonly actorId?: string | undefined;
  readonly name?: unknown;
}

/** Opens or narrows a field group of a record. */
export interface VisibilityRule {
  readonly group: string;
  readonly audience: string;
  readonly from?: string | undefined;
}

/** What every record may carry beside its fields. */
export interface WithVisibility {
  readonly visibility?: readonly VisibilityRule[] | undefined;
}

/** What reasoning reads of an actor. */
export interface ReasoningActor extends WithVisibility {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly sectorIds?: readonly string[] | undefined;
  /** Home organisation; a person without sectors has those of its home. */
  readonly partOf?: string | undefined;
}

/** What somebody gets out of a tie or membership. */
export interface ReasoningBenefit {
  readonly for?: ActorMention | undefined;
  /** 1 to 5. */
  readonly felt?: number | undefined;
  readonly expectedAt?: string | undefined;
  readonly arrivedAt?: string | undefined;
}

/** Position on a named ladder. */
export interface ReasoningRating {
  readonly ladderId: string;
  readonly now: number;
  readonly wanted?: number | undefined;
}

/** What one side says of a tie. */
export interface ReasoningSide {
  readonly answer: 'notAsked' | 'confirmed' | 'denied';
  readonly rating?: ReasoningRating | undefined;
  /** 1 to 5. */
  readonly effort?: number | undefined;
  readonly benefits?: readonly ReasoningBenefit[] | undefined;
}

/** What reasoning reads of a tie; one without stage or activity counts as established. */
export interface ReasoningTie extends GraphTie, TieState, WithVisibility {
  readonly id: string;
  readonly networkId?: string | undefined;
  readonly kind?: string | undefined;
  /** 1 to 5. */
  readonly strength?: number | undefined;
  readonly sides?: { readonly from: ReasoningSide; readonly to: ReasoningSide } | undefined;
  readonly lastContactOn?: Day | undefined;
  readonly rhythmDays?: number | undefined;
  readonly nextStep?: { readonly due?: Day | undefined } | undefined;
  readonly shareBand?: string | undefined;
  readonly endsOn?: Day | undefined;
}

/** What reasoning reads of a membership. */
export interface ReasoningMembership extends WithVisibility {
  readonly id: string;
  readonly networkId: string;
  readonly actorId: string;
  readonly via?: string | undefined;
  readonly period?: Period | undefined;
  readonly benefits?: readonly ReasoningBenefit[] | undefined;
  readonly hoursPerMonth?: number | undefined;
}

/** What reasoning reads of a spot on the map. */
export interface ReasoningPlacement extends WithVisibility {
  readonly id: string;
  readonly networkId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly wanted?: { readonly sectorId: string } | undefined;
  readonly presence?: string | undefined;
  readonly plane?: string | undefined;
  readonly typicality?: 'usual' | 'untypical' | undefined;
  /** 1 to 5. */
  readonly influence?: number | undefined;
  /** 1 to 5. */
  readonly interest?: number | undefined;
  readonly ringId?: string | undefined;
}

/** What reasoning reads of a standing task held for a network. */
export interface ReasoningDuty extends WithVisibility {
  readonly id: string;
  readonly networkId?: string | undefined;
  readonly kind: string;
  readonly holderId?: string | undefined;
  /** Somebody holds it who is not named. */
  readonly held?: boolean | undefined;
  readonly sharePercent?: number | undefined;
  readonly areaId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly vacantSince?: string | undefined;
}

/** What reasoning reads of a position in a body. */
export interface ReasoningSeat extends WithVisibility {
  readonly id: string;
  readonly bodyId: string;
  readonly function?: string | undefined;
  readonly holderId?: string | undefined;
  /** Somebody holds it who is not named. */
  readonly held?: boolean | undefined;
  readonly represents?: string | undefined;
  readonly period?: Period | undefined;
  readonly vacantSince?: string | undefined;
}

/** What reasoning reads of something an actor offers or needs. */
export interface ReasoningResource extends WithVisibility {
  readonly id: string;
  readonly actorId: string;
  readonly direction: 'offers' | 'needs';
  readonly kind: string;
  readonly period?: Period | undefined;
}

/** What reasoning reads of a joint goal. */
export interface ReasoningGoal extends WithVisibility {
  readonly id: string;
  readonly of?:
    | {
        readonly networkId?: string | undefined;
        readonly projectId?: string | undefined;
        readonly cooperationId?: string | undefined;
      }
    | undefined;
  readonly developedBy?: readonly ActorMention[] | undefined;
  readonly contributions?: readonly { readonly by?: ActorMention | undefined }[] | undefined;
}

/** What reasoning reads of time spent on network work. */
export interface ReasoningEffort extends WithVisibility {
  readonly id: string;
  readonly actorId: string;
  /** A day, or the days it covers. */
  readonly on: Day | Period;
  readonly minutes: number;
  readonly networkId?: string | undefined;
}

/** What reasoning reads of a network. */
export interface ReasoningNetwork {
  readonly id: string;
  readonly purposes?: readonly string[] | undefined;
  readonly centreId?: string | undefined;
  readonly visibilityDefaults?: readonly VisibilityRule[] | undefined;
}

/** A kind of partner that a network with some purpose should know. */
export interface ReasoningExpectedKind {
  readonly sectorId: string;
  /** Must be on board. */
  readonly required?: boolean | undefined;
  /** Welcome though not usual: its absence is no gap. */
  readonly untypical?: boolean | undefined;
}

/** What reasoning reads of a purpose template. */
export interface ReasoningTemplate {
  readonly expected?: readonly ReasoningExpectedKind[] | undefined;
}

/**
 * The records of one network, as its reader may see them. Ties, placements, duties and goals that name another network
 * are left out; memberships of other networks serve {@link overlap} only.
 */
export interface NetworkRecords {
  /** Default: records of every network count. */
  readonly network?: ReasoningNetwork | undefined;
  readonly actors: readonly ReasoningActor[];
  readonly ties: readonly ReasoningTie[];
  readonly memberships?: readonly ReasoningMembership[] | undefined;
  readonly placements?: readonly ReasoningPlacement[] | undefined;
  readonly duties?: readonly ReasoningDuty[] | undefined;
  readonly seats?: readonly ReasoningSeat[] | undefined;
  readonly resources?: readonly ReasoningResource[] | undefined;
  readonly goals?: readonly ReasoningGoal[] | undefined;
  /** Noted hours; where an actor has any in the last twelve months, they stand in place of its estimate. */
  readonly effortEntries?: readonly ReasoningEffort[] | undefined;
  /** A document's own terms; `sector` and `resourceKind` say which term belongs to which. */
  readonly taxonomies?: readonly Taxonomy[] | undefined;
  /** The day for which periods are read, in the zone of the records; without it every period counts as running. */
  readonly on?: Day | undefined;
}
