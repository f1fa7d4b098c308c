import type { Instant } from '../time/instant.js';
import { seatTeller } from './party-members.js';
import type { Booking, SignUp, SignUpLogEntry } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { transitionSignUp } from './sign-up-transition.js';
import type { NewId } from './split-party.js';

/** Who joins a party for whom there is no place yet. */
export interface JoinLaterOptions {
  readonly personIds: ReadonlySet<string>;
  readonly frame: SignUpFrame;
  readonly at: Instant;
  readonly by: SignUpLogEntry['by'];
  readonly newId: NewId;
}

/** Inside the event nothing is decided for whoever is not in it yet. */
function opened(booking: Booking, isSeat: boolean): Booking {
  const { queuedAt: _party, ...rest } = booking;
  return { ...rest, status: isSeat ? 'waiting' : 'requested' };
}

/**
 * Parts persons who joined a confirmed party from it, as a sign-up of their own that waits from now on: one party has one
 * state at the event.
 */
export function joinLater(
  signUp: SignUp,
  { personIds, frame, at, by, newId }: JoinLaterOptions,
): readonly [on: SignUp, waiting: SignUp] {
  const belongs = (participantId: string | undefined) => participantId !== undefined && personIds.has(participantId);
  const {
    manageKeyHash: _key,
    manageKeyGeneration: _count,
    newMail: _asked,
    participants,
    bookings = [],
    answers = [],
    invoice: _once,
    ...shared
  } = signUp;
  const id = newId('signUp') as SignUp['id'];
  const isSeat = seatTeller(frame);
  const received = transitionSignUp(undefined, { on: 'submit', at, by });
  const queued = transitionSignUp('received', { on: 'decide', to: 'waiting', at, by: 'system' });
  const waiting: SignUp = {
    ...shared,
    id,
    submitKey: id,
    splitFrom: signUp.id,
    status: 'waiting',
    queuedAt: at,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    participants: participants.filter((person) => belongs(person.id)),
    bookings: bookings.filter(({ participantId }) => belongs(participantId)).map((each) => opened(each, isSeat(each))),
    answers: answers.filter(({ participantId }) => belongs(participantId)),
    log: [received, queued].flatMap((step) => (step.ok ? [step.value.entry] : [])),
  };
  const on: SignUp = {
    ...signUp,
    participants: participants.filter((person) => !belongs(person.id)),
    bookings: bookings.filter(({ participantId }) => !belongs(participantId)),
    answers: answers.filter(({ participantId }) => !belongs(participantId)),
  };
  return [on, waiting];
}
