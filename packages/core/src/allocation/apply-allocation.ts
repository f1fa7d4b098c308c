import { transitionBooking } from '../sign-up/booking-transition.js';
import type { BookingEvent } from '../sign-up/booking-transition.js';
import { noteSignUp } from '../sign-up/note-sign-up.js';
import type { Booking, BookingStatus, SignUp, SignUpLogEntry } from '../sign-up/sign-up.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import { epochToInstant, instantToEpoch } from '../time/instant-epoch.js';
import type { Instant } from '../time/instant.js';
import type { Allocation, AllocationOutcome } from './allocation.js';
import { isHeld, isRankedWish } from './claims-of-sign-up.js';

/** How an allocation is written into sign-ups. */
export interface ApplyAllocationOptions {
  readonly frame: SignUpFrame;
  readonly at: Instant;
  /** Whom the log names. Default `team`. */
  readonly by?: SignUpLogEntry['by'] | undefined;
}

/**
 * Sign-ups after an allocation: the place confirmed, other wishes of the group declined; without a place one wish waits
 * where there is a waiting list, in the order of the draw from now on; a place
 * from before is cancelled for a better one. The log notes `allocate`, the revision rises. What
 * was decided otherwise meanwhile is left alone, and a fixed place nobody wished for makes no booking; whoever stores the answer makes sure that nothing changed since the
 * problem was read.
 * @returns the sign-ups that changed
 */
export function applyAllocation(
  signUps: readonly SignUp[],
  { outcomes }: Allocation,
  options: ApplyAllocationOptions,
): readonly SignUp[] {
  const bySignUp = Map.groupBy(outcomes, ({ signUpId }) => signUpId);
  const { at, by = 'team' } = options;
  return signUps.flatMap((signUp) => {
    const own = signUp.status === 'confirmed' ? (bySignUp.get(signUp.id) ?? []) : [];
    const before = signUp.bookings ?? [];
    const bookings = own.reduce((changing, outcome) => decide(changing, outcome, options), before);
    return bookings === before ? [] : [noteSignUp(signUp, { at, by, cause: 'allocate' }, { bookings })];
  });
}

function decide(
  bookings: readonly Booking[],
  outcome: AllocationOutcome,
  { at, frame }: ApplyAllocationOptions,
): readonly Booking[] {
  const group = frame.choiceGroups.find(({ id }) => id === outcome.choiceGroupId);
  const inGroup = new Set<string>(group?.bookableIds);
  const own = bookings.filter((each) => each.participantId === outcome.participantId && inGroup.has(each.bookableId));
  const place = own.find(isHeld);
  if (!isStillSo(own, place, outcome)) return bookings;
  return bookings.map((booking) => {
    if (booking === place) return booking.bookableId === outcome.givesUp ? moved(booking, { on: 'cancel' }) : booking;
    if (!own.includes(booking) || !isRankedWish(booking)) return booking;
    const after = decided(booking, outcome, at);
    return place !== undefined && after.status === 'waiting' ? { ...after, insteadOf: place.id } : after;
  });
}

/** Whether the person still wishes for the place, and has no other than the answer knows of. */
function isStillSo(own: readonly Booking[], place: Booking | undefined, outcome: AllocationOutcome): boolean {
  const wished = own.filter(isRankedWish);
  if (outcome.state !== 'placed') return wished.length > 0;
  const isWished = wished.some(({ bookableId }) => bookableId === outcome.bookableId);
  return isWished && (place === undefined || place.bookableId === outcome.givesUp);
}

function decided(booking: Booking, outcome: AllocationOutcome, at: Instant): Booking {
  const { bookableId, lot, waitsFor } = outcome;
  const status = fateOf(booking, bookableId, waitsFor);
  const after = moved(booking, { on: 'allocate', to: status });
  if (after.status !== 'waiting') return after;
  // A millisecond for each lot: the waiting list goes on in the order of the draw.
  return { ...after, queuedAt: epochToInstant(instantToEpoch(at) + (lot?.position ?? 0), 'UTC') };
}

function moved(booking: Booking, event: BookingEvent): Booking {
  const step = transitionBooking(booking.status, event);
  return step.ok ? { ...booking, status: step.value } : booking;
}

function fateOf({ bookableId }: Booking, got: string | undefined, waitsFor: string | undefined): BookingStatus {
  if (bookableId === got) return 'confirmed';
  return bookableId === waitsFor ? 'waiting' : 'declined';
}
