import { succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import { transitionBooking } from './booking-transition.js';
import type { BookingEvent } from './booking-transition.js';
import type { Booking, SignUp, SignUpStatus } from './sign-up.js';
import { transitionSignUp } from './sign-up-transition.js';
import type { SignUpEvent } from './sign-up-transition.js';

const endStates: readonly SignUpStatus[] = ['declined', 'expired', 'cancelled'];

function moved(booking: Booking, event: BookingEvent): Booking {
  const step = transitionBooking(booking.status, event);
  return step.ok ? { ...booking, status: step.value } : booking;
}

function bookingAfter(booking: Booking, status: SignUpStatus): Booking {
  if (status === 'declined' && booking.status === 'requested') return moved(booking, { on: 'decide', to: 'declined' });
  if (endStates.includes(status)) return moved(booking, { on: 'cancel' });
  if (status === 'waiting') return moved(booking, { on: 'silence', to: 'waiting' });
  return booking;
}

/**
 * A sign-up after something happened to it: new state, longer log, revision + 1. At an end its open
 * bookings end with it; a party back on the waiting list gives promoted places back. Places are decided
 * elsewhere: this confirms no booking.
 */
export function changeSignUp(signUp: SignUp, event: SignUpEvent): Result<SignUp, 'transition-refused'> {
  const step = transitionSignUp(signUp.status, event);
  if (!step.ok) return step;
  const { status, entry } = step.value;
  return succeed({
    ...signUp,
    status,
    bookings: (signUp.bookings ?? []).map((booking) => bookingAfter(booking, status)),
    log: [...signUp.log, entry],
    revision: (signUp.revision ?? 1) + 1,
    updatedAt: event.at,
  });
}
