import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { Instant } from '../time/instant.js';
import type { SignUpLogEntry, SignUpStatus } from './sign-up.js';

/** What can happen to a sign-up. */
export type SignUpTrigger =
  | 'submit'
  | 'askProof'
  | 'decide'
  | 'timeOver'
  | 'approve'
  | 'refuse'
  | 'placesFree'
  | 'accept'
  | 'decline'
  | 'silence'
  | 'substitute'
  | 'cancel';

/** One happening in a sign-up's life. */
export interface SignUpEvent {
  readonly on: SignUpTrigger;
  /** Needed where the trigger leaves a choice, such as `decide`; else the only state it leads to. */
  readonly to?: SignUpStatus | undefined;
  readonly at: Instant;
  readonly by: SignUpLogEntry['by'];
  /** What the log states; default the trigger's name. */
  readonly cause?: string | undefined;
}

/** The state after a happening and what the log keeps of it. */
export interface SignUpStep {
  readonly status: SignUpStatus;
  readonly entry: SignUpLogEntry;
}

type From = SignUpStatus | 'nothing';
type Moves = Readonly<Partial<Record<From, readonly SignUpStatus[]>>>;

const decisions = ['pending', 'confirmed', 'waiting', 'declined'] as const;

/** Every listed move; a pair that is not here is refused. */
export const signUpMoves: Readonly<Record<SignUpTrigger, Moves>> = {
  submit: { nothing: ['received'] },
  askProof: { received: ['unconfirmed'] },
  decide: { received: decisions, unconfirmed: decisions },
  timeOver: { unconfirmed: ['expired'] },
  approve: { pending: ['confirmed', 'waiting', 'declined'] },
  refuse: { pending: ['declined'] },
  placesFree: { waiting: ['promoted', 'confirmed'] },
  accept: { promoted: ['confirmed'] },
  decline: { promoted: ['cancelled'] },
  silence: { promoted: ['waiting', 'expired'] },
  substitute: { confirmed: ['confirmed'] },
  cancel: {
    received: ['cancelled'],
    unconfirmed: ['cancelled'],
    pending: ['cancelled'],
    waiting: ['cancelled'],
    promoted: ['cancelled'],
    confirmed: ['cancelled'],
  },
};

function target(allowed: readonly SignUpStatus[], to: SignUpStatus | undefined): SignUpStatus | undefined {
  if (to === undefined) return allowed.length === 1 ? allowed[0] : undefined;
  return allowed.includes(to) ? to : undefined;
}

/**
 * The state a sign-up moves to. Declined, expired and cancelled are final.
 * @param status the present state; undefined before anything was submitted
 * @returns refused with `transition-refused` for every pair that is not listed in {@link signUpMoves}
 */
export function transitionSignUp(
  status: SignUpStatus | undefined,
  event: SignUpEvent,
): Result<SignUpStep, 'transition-refused'> {
  const { on, at, by, cause = on } = event;
  const to = target(signUpMoves[on][status ?? 'nothing'] ?? [], event.to);
  if (to === undefined) return refuse('transition-refused', { from: status, on, to: event.to });
  const origin = status === undefined ? {} : { from: status };
  return succeed({ status: to, entry: { at, by, ...origin, to, cause } });
}
