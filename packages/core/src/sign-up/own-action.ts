import type { OwnActionRequest, OwnActionName } from '../contract/sign-up/managing-wire.js';
import type { SignUpRequest } from '../contract/wire.js';
import type { Issue } from '../document/issue.js';
import type { Result } from '../errors/index.js';
import type { Instant } from '../time/instant.js';
import type { CancellationTerms } from './cancellation-terms.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { NewId } from './split-party.js';
import type { TakenPlaces } from './taken-places.js';

export type { OwnActionName };

type Person = SignUpRequest['participants'][number];
type Answers = SignUpRequest['answers'];
type RequestOf<Name extends OwnActionName> = Extract<OwnActionRequest, { readonly do: Name }>;

/** States anew what is given; what is left out stays. Wishes are given whole, answers and persons one by one. */
export interface ChangeAction extends RequestOf<'change'> {
  /** Persons stated anew by id, or added up to the largest party. */
  readonly participants?: readonly Person[] | undefined;
  /** Consents given in addition, such as the one that answers on needs rest on. */
  readonly consents?: SignUpRequest['consents'];
}

/** Somebody else comes in the place of a participant. */
export interface ReplaceAction extends RequestOf<'replace'> {
  /** What the new person has to answer. */
  readonly answers?: Answers;
  /** Consents given in addition, such as the one that the new person's needs rest on. */
  readonly consents?: SignUpRequest['consents'];
}

/** The party does not come at all, or gives up single bookings. */
export interface CancelAction extends RequestOf<'cancel'> {
  readonly bookingIds?: readonly string[] | undefined;
}

/** Everything a party may do with its own sign-up: what the wire carries, and a little more. */
export type OwnAction =
  | RequestOf<'confirm' | 'leave' | 'accept' | 'decline' | 'moveMail' | 'withdrawConsent'>
  | ChangeAction
  | ReplaceAction
  | CancelAction;

/** One kind of {@link OwnAction}. */
export type OwnActionOf<Name extends OwnActionName> = Extract<OwnAction, { readonly do: Name }>;

/** What an action is judged by. */
export interface OwnActionOptions {
  readonly frame: SignUpFrame;
  /** Places taken by all sign-ups of the event, this one included. */
  readonly taken: TakenPlaces;
  readonly at: Instant;
  readonly newId: NewId;
  /** Whether the party acts itself, or the team at its request, whom windows and deadlines do not bind; default `party`. */
  readonly by?: 'party' | 'team' | undefined;
}

/**
 * What a withdrawal entails: `cancelsSignUp` where it cannot go on without the consent · `erasesNeeds`, answers on care,
 * food and access have to go · `leavesLists`, the names are taken off lists · `none` besides being heeded from now on.
 */
export type WithdrawalEffect = 'cancelsSignUp' | 'erasesNeeds' | 'leavesLists' | 'none';

/** What became of an action. */
export interface OwnOutcome {
  /** Present state of the sign-up. */
  readonly signUp: SignUp;
  /** Sign-ups to write: none where nothing changed, several where a party was split. */
  readonly changed: readonly SignUp[];
  /** Findings that block nothing, such as sessions that overlap. */
  readonly warnings: readonly Issue[];
  /** What giving places up meant, where it was about that. */
  readonly cancellation?: CancellationTerms | undefined;
  /** What withdrawing the consent entails. */
  readonly withdrawal?: WithdrawalEffect | undefined;
}

/**
 * Why an action is not taken: `transition-refused` in this state · `invalid` with `issues` · `closed`, what it is about
 * cannot be chosen now (`bookableIds`) · `full` (`bookableIds`) · `not-permitted` by the rules · `children-alone`
 * without an adult · `proof-required` for a new address · `too-late`, the offer is over · `unknown`, no such person,
 * booking or consent.
 */
export type OwnRefusalCode =
  | 'transition-refused'
  | 'invalid'
  | 'closed'
  | 'full'
  | 'not-permitted'
  | 'children-alone'
  | 'proof-required'
  | 'too-late'
  | 'unknown';

/** Answer to an action. */
export type OwnResult = Result<OwnOutcome, OwnRefusalCode>;

/** How one kind of action is carried out. */
export type OwnActionRule<Name extends OwnActionName> = (
  signUp: SignUp,
  action: OwnActionOf<Name>,
  options: OwnActionOptions,
) => OwnResult;
