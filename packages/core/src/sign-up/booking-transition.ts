import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { BookingStatus } from './sign-up.js';

/** What can happen to a booking. */
export type BookingTrigger = 'decide' | 'allocate' | 'placesFree' | 'accept' | 'decline' | 'silence' | 'cancel';

/** One happening in a booking's life; `to` is needed where the trigger leaves a choice. */
export interface BookingEvent {
  readonly on: BookingTrigger;
  readonly to?: BookingStatus | undefined;
}

type Moves = Readonly<Partial<Record<BookingStatus, readonly BookingStatus[]>>>;

const decisions = ['confirmed', 'waiting', 'declined'] as const;

/** Every listed move; a pair that is not here is refused. */
export const bookingMoves: Readonly<Record<BookingTrigger, Moves>> = {
  decide: { requested: decisions },
  allocate: { requested: decisions },
  placesFree: { waiting: ['promoted', 'confirmed'] },
  accept: { promoted: ['confirmed'] },
  decline: { promoted: ['cancelled'] },
  silence: { promoted: ['waiting', 'cancelled'] },
  cancel: {
    requested: ['cancelled'],
    waiting: ['cancelled'],
    promoted: ['cancelled'],
    confirmed: ['cancelled'],
  },
};

/**
 * The state a booking moves to; ranked wishes stay `requested` until they are allocated.
 * @returns refused with `transition-refused` for every pair that is not listed in {@link bookingMoves}
 */
export function transitionBooking(
  status: BookingStatus,
  event: BookingEvent,
): Result<BookingStatus, 'transition-refused'> {
  const allowed = bookingMoves[event.on][status] ?? [];
  const to = event.to ?? (allowed.length === 1 ? allowed[0] : undefined);
  if (to !== undefined && allowed.includes(to)) return succeed(to);
  return refuse('transition-refused', { from: status, on: event.on, to: event.to });
}
