import { transitionBooking } from '../sign-up/booking-transition.js';
import { noteSignUp } from '../sign-up/note-sign-up.js';
import type { Booking, BookingStatus, SignUp, SignUpLogEntry } from '../sign-up/sign-up.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import { epochToInstant, instantToEpoch } from '../time/instant-epoch.js';
import type { Instant } from '../time/instant.js';
import type { Allocation, AllocationOutcome } from './allocation.js';
import { isRankedWish } from './claims-of-sign-up.js';

/** How an allocation is written into sign-ups. */
export interface ApplyAllocationOptions {
  readonly frame: SignUpFrame;
  readonly at: Instant;
  /** Whom the log names. Default `team`. */
  readonly by?: SignUpLogEntry['by'] | undefined;
}

/**
 * Sign-ups after an allocation: the place confirmed, other wishes of the group declined; without a place one wish waits
 * where there is a waiting list, in the order of the draw from now on. The log notes `allocate`, the revision rises. What
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
  const isMeant = (booking: Booking) =>
    isRankedWish(booking) && booking.participantId === outcome.participantId && inGroup.has(booking.bookableId);
  const meant = bookings.filter(isMeant);
  const isThere = outcome.bookableId === undefined || meant.some((each) => each.bookableId === outcome.bookableId);
  if (meant.length === 0 || (outcome.state === 'placed' && !isThere)) return bookings;
  return bookings.map((booking) => (isMeant(booking) ? decided(booking, outcome, at) : booking));
}

function decided(booking: Booking, { bookableId, lot, waitsFor }: AllocationOutcome, at: Instant): Booking {
  const status = fateOf(booking, bookableId, waitsFor);
  const step = transitionBooking(booking.status, { on: 'allocate', to: status });
  if (!step.ok) return booking;
  if (status !== 'waiting') return { ...booking, status: step.value };
  // A millisecond for each lot: the waiting list goes on in the order of the draw.
  const queuedAt = epochToInstant(instantToEpoch(at) + (lot?.position ?? 0), 'UTC');
  return { ...booking, status: step.value, queuedAt };
}

function fateOf({ bookableId }: Booking, got: string | undefined, waitsFor: string | undefined): BookingStatus {
  if (bookableId === got) return 'confirmed';
  return bookableId === waitsFor ? 'waiting' : 'declined';
}
