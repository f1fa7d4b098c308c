import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { approvalOf, dueAt, eventBookables, placeClaim, splitNeeds } from '@geflecht/core/sign-up';
import type { ClaimingSignUp } from '../store/sign-up-store.js';

/**
 * A sign-up with what each of its bookings takes of the places, and its needs answers apart. Whoever joined them before
 * (`joinNeeds`) says so with `isWhole`: what is missing then is taken back; else the absent stay as they are kept.
 */
export function withClaims(whole: SignUp, frame: SignUpFrame, { isWhole = false } = {}): ClaimingSignUp {
  const { signUp, needs } = splitNeeds(whole, frame);
  const claims = (signUp.bookings ?? []).map((booking) => ({
    bookingId: booking.id,
    participantId: booking.participantId,
    bookableId: booking.bookableId,
    status: booking.status,
    rank: booking.rank,
    letsPass: signUp.letsPass === true,
    ...placeClaim(signUp, booking, frame),
  }));
  return { signUp, claims, dueAt: dueAt(signUp, frame), ...(isWhole || needs.length > 0 ? { needs } : {}) };
}

/** Stands for all of an event's rules that decide how its sign-ups are written; another text where they are other ones. */
export function claimsMark(frame: SignUpFrame): string {
  const { rules, questions } = frame;
  const needs = questions.filter(({ group }) => group === 'needs').map(({ id }) => id);
  const seats = eventBookables(frame).map(({ id }) => id);
  return JSON.stringify([approvalOf(rules), rules?.confirmWithinHours, seats, needs.toSorted()]);
}
