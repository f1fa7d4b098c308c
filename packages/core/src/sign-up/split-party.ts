import type { Instant } from '../time/instant.js';
import { noteSignUp } from './note-sign-up.js';
import type { Booking, SignUp, SignUpLogEntry } from './sign-up.js';

/** Makes an id nobody can guess. */
export type NewId = (entity: 'signUp' | 'booking') => string;

/** How a party is split. */
export interface SplitOptions {
  /** Those who stay behind; they become a sign-up of their own. */
  readonly restIds: ReadonlySet<string>;
  readonly at: Instant;
  readonly by: SignUpLogEntry['by'];
  readonly newId: NewId;
}

/**
 * Splits a party that takes fewer places: those who go on, and the rest as a sign-up of its own with the same place in
 * the queue and the same history. Answers for the whole party stay with the first.
 */
export function splitParty(
  signUp: SignUp,
  { restIds, at, by, newId }: SplitOptions,
): readonly [on: SignUp, rest: SignUp] {
  const { participants, bookings = [], answers = [] } = signUp;
  const isRest = ({ participantId }: { readonly participantId?: string | undefined }) =>
    participantId !== undefined && restIds.has(participantId);
  const id = newId('signUp') as SignUp['id'];
  const { manageKeyHash: _key, manageKeyGeneration: _count, newMail: _asked, ...shared } = signUp;
  const note = { at, by, cause: 'split' } as const;
  const on = noteSignUp(signUp, note, {
    participants: participants.filter((person) => !restIds.has(person.id)),
    bookings: bookings.filter((booking) => !isRest(booking)),
    answers: answers.filter((answer) => !isRest(answer)),
  });
  const rest = noteSignUp({ ...shared, id, submitKey: id, splitFrom: signUp.id, revision: 0 }, note, {
    participants: participants.filter((person) => restIds.has(person.id)),
    bookings: bookings.filter(isRest).map((booking) => ({ ...booking, id: newId('booking') as Booking['id'] })),
    answers: answers.filter(isRest),
    createdAt: at,
  });
  return [on, rest];
}
