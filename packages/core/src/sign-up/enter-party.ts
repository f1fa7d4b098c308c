import { succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { Instant } from '../time/instant.js';
import { changeSignUp } from './change-sign-up.js';
import { seatTeller } from './party-members.js';
import { settleInside } from './place-bookings.js';
import type { BookingPlacing } from './place-bookings.js';
import type { Booking, SignUp, SignUpLogEntry } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { approvalOf } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';

/** How a party comes out of `unconfirmed` or `pending`. */
export interface EnterPartyOptions {
  /** What was found for it at the event itself. */
  readonly fate: BookingPlacing;
  /** The proof of address was given, or the team approved. */
  readonly on: 'decide' | 'approve';
  readonly by: SignUpLogEntry['by'];
  readonly at: Instant;
  readonly frame: SignUpFrame;
  /** What is taken without what this party claims. */
  readonly taken: TakenPlaces;
  /** Whether places that it claimed so far are still its own. */
  readonly keepsClaims: boolean;
}

const statuses = { held: 'confirmed', waiting: 'waiting', declined: 'declined' } as const;

function seatAfter(booking: Booking, fate: BookingPlacing, isIn: boolean): Booking {
  if (booking.status !== 'requested' && booking.status !== 'waiting') return booking;
  if (fate === 'waiting') return { ...booking, status: 'waiting' };
  return isIn ? { ...booking, status: 'confirmed' } : booking;
}

/**
 * Decides about a party that gave proof or was approved: its bookings for the event itself follow its state; once it is
 * in, what it wished inside is decided too.
 */
export function enterParty(signUp: SignUp, options: EnterPartyOptions): Result<SignUp, 'transition-refused'> {
  const { fate, on, by, at, frame, taken, keepsClaims } = options;
  const approval = approvalOf(frame.rules);
  const to = on === 'decide' && approval !== 'none' && fate !== 'declined' ? 'pending' : statuses[fate];
  const isSeat = seatTeller(frame);
  const isIn = to === 'confirmed';
  const bookings = (signUp.bookings ?? []).map((booking) =>
    isSeat(booking) ? seatAfter(booking, fate, isIn) : booking,
  );
  const queuedAt = fate === 'waiting' && !keepsClaims ? at : (signUp.queuedAt ?? at);
  const placed = { ...signUp, bookings, ...(fate === 'waiting' ? { queuedAt } : {}) };
  const step = changeSignUp(placed, { on, to, at, by });
  const claimsNow = isIn || (approval === 'holdsPlace' && !keepsClaims);
  if (!step.ok || fate !== 'held' || !claimsNow) return step;
  const before = keepsClaims ? signUp : undefined;
  return succeed(settleInside(step.value, { frame, taken, at, before, heldAs: isIn ? 'confirmed' : 'requested' }));
}
