import type { Instant } from '../time/instant.js';
import { freePlaces } from './free-places.js';
import { seatTeller } from './party-members.js';
import type { Booking, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { placeClaim } from './taken-places.js';
import type { TakenPlaces } from './taken-places.js';

/** What becomes of a wish that is looked at as a newcomer's. */
export type BookingPlacing = 'held' | 'waiting' | 'declined';

/** What placing depends on. */
export interface PlaceBookingsOptions {
  readonly frame: SignUpFrame;
  /** Without what the bookings to be placed claim themselves. */
  readonly taken: TakenPlaces;
  readonly mode: SignUp['mode'];
}

function placeGroup(
  bookableId: string,
  group: readonly Booking[],
  { frame, taken, mode }: PlaceBookingsOptions,
): readonly (readonly [Booking, BookingPlacing])[] {
  const bookable = frame.bookables.get(bookableId);
  if (bookable === undefined) return group.map((booking) => [booking, 'declined']);
  const { left, listLeft } = freePlaces(bookable, frame, taken);
  const held = group.length <= left || mode === 'takeFewer' ? Math.min(left, group.length) : 0;
  const others = listLeft >= group.length - held ? 'waiting' : 'declined';
  return group.map((booking, index) => [booking, index < held ? 'held' : others]);
}

/**
 * Places one party's bookings as a newcomer finds the places: nobody overtakes those who wait, and those of one bookable
 * go together unless the party takes fewer.
 */
export function placeBookings(
  bookings: readonly Booking[],
  options: PlaceBookingsOptions,
): ReadonlyMap<Booking, BookingPlacing> {
  const groups = [...Map.groupBy(bookings, ({ bookableId }) => bookableId)];
  return new Map(groups.flatMap(([bookableId, group]) => placeGroup(bookableId, group, options)));
}

/** When a party's wishes inside the event are decided, and as what. */
export interface SettleOptions {
  readonly frame: SignUpFrame;
  /** What is taken without what the party claims. */
  readonly taken: TakenPlaces;
  readonly at: Instant;
  /** The party as it was when it claimed places inside; absent where it claimed none. */
  readonly before?: SignUp | undefined;
  /** What a booking that finds a place becomes; `requested` while a team still looks at the party. */
  readonly heldAs?: 'confirmed' | 'requested' | undefined;
}

/**
 * Decides what a party that has just got in wished inside the event: what it held is its own, the rest is placed as a
 * newcomer's. Ranked wishes stay open for the allocation.
 */
export function settleInside(signUp: SignUp, options: SettleOptions): SignUp {
  const { frame, taken, at, before, heldAs = 'confirmed' } = options;
  const isSeat = seatTeller(frame);
  const holds = (booking: Booking) => before !== undefined && placeClaim(before, booking, frame).claim === 'held';
  const open = (signUp.bookings ?? []).filter(
    (booking) => booking.status === 'requested' && booking.rank === undefined && !isSeat(booking),
  );
  const placed = placeBookings(
    open.filter((booking) => !holds(booking)),
    { frame, taken, mode: signUp.mode },
  );
  const settled = (signUp.bookings ?? []).map((booking): Booking => {
    if (!open.includes(booking)) return booking;
    const placing = placed.get(booking) ?? 'held';
    if (placing === 'waiting') return { ...booking, status: placing, queuedAt: at };
    return { ...booking, status: placing === 'held' ? heldAs : placing };
  });
  return { ...signUp, bookings: settled };
}
