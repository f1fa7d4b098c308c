import type { Instant } from '../time/instant.js';
import { cancelCause, cancellationTerms } from './cancellation-terms.js';
import { changeSignUp } from './change-sign-up.js';
import { noteSignUp } from './note-sign-up.js';
import type { OwnActionRule } from './own-action.js';
import { changedBy, changedTo, isFinal, refused } from './own-outcome.js';
import { leavesChildrenAlone, liveBookings, membersOf, seatTeller } from './party-members.js';
import type { Booking, SignUp } from './sign-up.js';

/** Bookings of which those chosen are given up. */
export function withCancelled(
  bookings: readonly Booking[] = [],
  isGivenUp: (booking: Booking) => boolean,
): readonly Booking[] {
  const ended: readonly Booking['status'][] = ['declined', 'cancelled'];
  return bookings.map((booking) =>
    isGivenUp(booking) && !ended.includes(booking.status) ? { ...booking, status: 'cancelled' } : booking,
  );
}

/** Fields of a party that single persons have left: who they were stays, their bookings end, their answers go. */
export function withoutPersons(
  { participants, bookings, answers }: SignUp,
  gone: ReadonlySet<string>,
  at: Instant,
): Pick<SignUp, 'participants' | 'bookings' | 'answers'> {
  return {
    answers: answers?.filter(({ participantId }) => participantId === undefined || !gone.has(participantId)),
    participants: participants.map((person) => (gone.has(person.id) ? { ...person, leftAt: at } : person)),
    bookings: withCancelled(bookings, ({ participantId }) => gone.has(participantId)),
  };
}

/** Single persons do not come after all; if nobody is left, the sign-up is cancelled. */
export const leaveParty: OwnActionRule<'leave'> = (signUp, { participantIds }, options) => {
  const { frame, at, by = 'party' } = options;
  if (isFinal(signUp)) return refused('transition-refused', { from: signUp.status });
  const members = membersOf(signUp);
  const gone = new Set<string>(participantIds);
  const unknown = [...gone].filter((id) => !members.some((person) => person.id === id));
  if (unknown.length > 0) return refused('unknown', { participantIds: unknown });
  const stay = members.filter(({ id }) => !gone.has(id));
  const cancellation = cancellationTerms(frame, at);
  if (stay.length === 0) {
    const step = changeSignUp(signUp, { on: 'cancel', at, by, cause: cancelCause(cancellation) });
    return changedBy(step, { cancellation });
  }
  if (leavesChildrenAlone(members, stay)) return refused('children-alone');
  const cause = cancellation.isLate ? 'leaveLate' : 'leave';
  return changedTo(noteSignUp(signUp, { at, by, cause }, withoutPersons(signUp, gone, at)), { cancellation });
};

/** The party does not come at all, or gives up single bookings inside the event; both are always possible. */
export const cancelOwn: OwnActionRule<'cancel'> = (signUp, { bookingIds }, options) => {
  const { frame, at, by = 'party' } = options;
  const cancellation = cancellationTerms(frame, at);
  if (bookingIds === undefined) {
    const step = changeSignUp(signUp, { on: 'cancel', at, by, cause: cancelCause(cancellation) });
    return changedBy(step, { cancellation });
  }
  if (isFinal(signUp)) return refused('transition-refused', { from: signUp.status });
  const live = liveBookings(signUp);
  const unknown = bookingIds.filter((id) => !live.some((booking) => booking.id === id));
  if (unknown.length > 0) return refused('unknown', { bookingIds: unknown });
  const isGivenUp = ({ id }: Booking) => bookingIds.includes(id);
  // Whoever gives up the seat itself leaves the party.
  if (live.some((booking) => isGivenUp(booking) && seatTeller(frame)(booking))) return refused('not-permitted');
  const bookings = withCancelled(signUp.bookings, isGivenUp);
  return changedTo(noteSignUp(signUp, { at, by, cause: 'cancelPlaces' }, { bookings }), { cancellation });
};
