import type { Instant } from '../time/instant.js';
import { changeSignUp } from './change-sign-up.js';
import { noteSignUp } from './note-sign-up.js';
import type { NoteCause } from './note-sign-up.js';
import { offerDeadline } from './offer-deadline.js';
import { settleInside } from './place-bookings.js';
import type { Booking, SignUp, SignUpLogEntry } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { TakenPlaces } from './taken-places.js';

/** Cancels places that another one of the same person was to replace, now that this one is there. */
export function swapPlaces(bookings: readonly Booking[]): readonly Booking[] {
  const there = bookings.filter(({ status, insteadOf }) => status === 'confirmed' && insteadOf !== undefined);
  const replaced = new Set<string | undefined>(there.map(({ insteadOf }) => insteadOf));
  return bookings.map((booking) => {
    if (replaced.has(booking.id)) return { ...booking, status: 'cancelled' };
    if (!there.includes(booking)) return booking;
    const { insteadOf: _done, ...rest } = booking;
    return rest;
  });
}

/** Which bookings of a party get their places, and how that is told. */
export interface GivePlacesOptions {
  readonly frame: SignUpFrame;
  /** What is taken without what the party claims. */
  readonly taken: TakenPlaces;
  readonly at: Instant;
  readonly by: SignUpLogEntry['by'];
  readonly cause: Extract<NoteCause, 'placesFree' | 'promote'>;
  /** Whether the places are given for the event itself. */
  readonly isEntry: boolean;
}

/**
 * Gives a party places it waited for: offered where the rules give time to answer, else confirmed. A party that is
 * confirmed at the event has its wishes inside decided at once; one that has an offer, when it accepts.
 */
export function givePlaces(signUp: SignUp, bookingIds: ReadonlySet<string>, options: GivePlacesOptions): SignUp {
  const { frame, taken, at, by, cause, isEntry } = options;
  const given = (signUp.bookings ?? []).filter(({ id }) => bookingIds.has(id));
  const answerBy = offerDeadline(
    given.map(({ bookableId }) => bookableId),
    frame,
    at,
  );
  const status = answerBy === undefined ? 'confirmed' : 'promoted';
  const bookings = swapPlaces(
    (signUp.bookings ?? []).map((booking): Booking => {
      if (!bookingIds.has(booking.id)) return booking;
      return answerBy === undefined ? { ...booking, status } : { ...booking, status, answerBy };
    }),
  );
  if (!isEntry) return noteSignUp(signUp, { at, by, cause }, { bookings });
  const moved = changeSignUp({ ...signUp, bookings }, { on: 'placesFree', to: status, at, by, cause });
  if (!moved.ok || status === 'promoted') return moved.ok ? moved.value : signUp;
  return settleInside(moved.value, { frame, taken, at });
}
