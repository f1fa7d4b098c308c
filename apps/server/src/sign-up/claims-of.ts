import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { placeClaim } from '@geflecht/core/sign-up';
import type { ClaimingSignUp } from '../store/store.js';

/** A sign-up with what each of its bookings takes of the places. */
export function withClaims(signUp: SignUp, frame: SignUpFrame): ClaimingSignUp {
  const claims = (signUp.bookings ?? []).map((booking) => ({
    bookingId: booking.id,
    participantId: booking.participantId,
    bookableId: booking.bookableId,
    status: booking.status,
    rank: booking.rank,
    letsPass: signUp.letsPass === true,
    ...placeClaim(signUp, booking, frame),
  }));
  return { signUp, claims };
}
