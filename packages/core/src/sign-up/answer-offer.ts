import { instantToEpoch } from '../time/instant-epoch.js';
import { changeSignUp } from './change-sign-up.js';
import { swapPlaces } from './give-places.js';
import { withCancelled, withoutPersons } from './leave-party.js';
import { noteSignUp } from './note-sign-up.js';
import type { OwnActionOptions, OwnActionRule, OwnResult } from './own-action.js';
import { changedBy, changedTo, refused, unchanged } from './own-outcome.js';
import { leavesChildrenAlone, membersOf } from './party-members.js';
import { settleInside } from './place-bookings.js';
import { shiftTaken } from './shift-taken.js';
import type { Booking, SignUp } from './sign-up.js';

interface Offer {
  readonly offered: readonly Booking[];
  /** The offered bookings the answer is about. */
  readonly chosen: readonly Booking[];
  readonly isWhole: boolean;
  readonly bookingIds: readonly string[] | undefined;
}

function offerOf({ bookings = [] }: SignUp, bookingIds: readonly string[] | undefined): Offer {
  const offered = bookings.filter(({ status }) => status === 'promoted');
  const chosen = offered.filter(({ id }) => bookingIds === undefined || bookingIds.includes(id));
  return { offered, chosen, isWhole: chosen.length === offered.length, bookingIds };
}

function refusalOf(
  signUp: SignUp,
  { chosen, bookingIds }: Offer,
  { at, by }: Pick<OwnActionOptions, 'at' | 'by'>,
): OwnResult | undefined {
  if (signUp.status !== 'promoted' && signUp.status !== 'confirmed') {
    return refused('transition-refused', { from: signUp.status });
  }
  const unknown = (bookingIds ?? []).filter((id) => !chosen.some((booking) => booking.id === id));
  if (unknown.length > 0) return refused('unknown', { bookingIds: unknown });
  if (chosen.length === 0) return refused('transition-refused', { from: signUp.status });
  const now = instantToEpoch(at);
  const isOver = chosen.some(({ answerBy }) => answerBy !== undefined && instantToEpoch(answerBy) <= now);
  return isOver && by !== 'team' ? refused('too-late') : undefined;
}

/** Those of the offered bookings that are answered with yes are places now. */
function taking(bookings: readonly Booking[] = [], chosen: readonly Booking[]): readonly Booking[] {
  return swapPlaces(
    bookings.map((booking): Booking => {
      if (!chosen.includes(booking)) return booking;
      const { answerBy: _given, ...rest } = booking;
      return { ...rest, status: 'confirmed' };
    }),
  );
}

/** Persons for whom nothing of an offer is taken. */
function withoutPlace({ offered, chosen }: Offer): ReadonlySet<string> {
  const taken = new Set<string>(chosen.map(({ participantId }) => participantId));
  return new Set(offered.map(({ participantId }) => participantId as string).filter((id) => !taken.has(id)));
}

function stay(signUp: SignUp, gone: ReadonlySet<string>): boolean {
  const members = membersOf(signUp);
  return !leavesChildrenAlone(
    members,
    members.filter(({ id }) => !gone.has(id)),
  );
}

/**
 * Takes offered places: all, or those named. For the event itself the named ones are the persons who come; the others
 * leave the party. Once in, what the party wished inside is decided. Accepting twice changes nothing.
 */
export const acceptOffer: OwnActionRule<'accept'> = (signUp, { bookingIds }, options) => {
  const { frame, at, by = 'party' } = options;
  const offer = offerOf(signUp, bookingIds);
  const isDone = (signUp.bookings ?? []).some(
    ({ id, status }) => status === 'confirmed' && (bookingIds ?? [id]).includes(id),
  );
  if (signUp.status === 'confirmed' && offer.chosen.length === 0 && isDone) return unchanged(signUp);
  const refusal = refusalOf(signUp, offer, options);
  if (refusal !== undefined) return refusal;
  if (signUp.status === 'confirmed') {
    const bookings = taking(signUp.bookings, offer.chosen);
    return changedTo(noteSignUp(signUp, { at, by, cause: 'accept' }, { bookings }));
  }
  const gone = withoutPlace(offer);
  if (!stay(signUp, gone)) return refused('children-alone');
  const fewer = { ...signUp, ...withoutPersons(signUp, gone, at) };
  const step = changeSignUp({ ...fewer, bookings: taking(fewer.bookings, offer.chosen) }, { on: 'accept', at, by });
  if (!step.ok) return step;
  const taken = shiftTaken(options.taken, { before: [signUp], after: [step.value], frame, at });
  return changedTo(settleInside(step.value, { frame, taken, at }));
};

/** Gives offered places back: all, or those named. Whoever gives back the seat at the event itself leaves the party. */
export const declineOffer: OwnActionRule<'decline'> = (signUp, { bookingIds }, options) => {
  const { at, by = 'party' } = options;
  const offer = offerOf(signUp, bookingIds);
  const refusal = refusalOf(signUp, offer, { at, by: 'team' });
  if (refusal !== undefined) return refusal;
  const note = { at, by, cause: 'decline' } as const;
  if (signUp.status === 'confirmed') {
    const bookings = withCancelled(signUp.bookings, (booking) => offer.chosen.includes(booking));
    return changedTo(noteSignUp(signUp, note, { bookings }));
  }
  if (offer.isWhole) return changedBy(changeSignUp(signUp, { on: 'decline', at, by }));
  const gone = new Set<string>(offer.chosen.map(({ participantId }) => participantId));
  if (!stay(signUp, gone)) return refused('children-alone');
  return changedTo(noteSignUp(signUp, note, withoutPersons(signUp, gone, at)));
};
