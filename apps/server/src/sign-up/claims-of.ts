import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { placeClaim } from '@geflecht/core/sign-up';
import { splitNeeds } from '../privacy/needs-answers.js';
import type { ClaimingSignUp } from '../store/sign-up-store.js';

function dueAt(signUp: SignUp, claims: ClaimingSignUp['claims']): number | undefined {
  const answers = (signUp.bookings ?? []).flatMap(({ status, answerBy }) =>
    status === 'promoted' && answerBy !== undefined ? [Date.parse(answerBy)] : [],
  );
  const moments = [...answers, ...claims.flatMap(({ until }) => until ?? [])];
  return moments.length === 0 ? undefined : Math.min(...moments);
}

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
  return { signUp, claims, dueAt: dueAt(signUp, claims), ...(isWhole || needs.length > 0 ? { needs } : {}) };
}
