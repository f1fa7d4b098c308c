import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import type { WishChange } from './compare-wishes.js';
import { keptPlace } from './kept-place.js';
import type { OwnActionOptions } from './own-action.js';
import { seatTeller } from './party-members.js';
import { placeBookings } from './place-bookings.js';
import type { BookingPlacing } from './place-bookings.js';
import { shiftTaken } from './shift-taken.js';
import type { Booking, SignUp } from './sign-up.js';
import { approvalOf } from './taken-places.js';

interface Placing extends Pick<OwnActionOptions, 'frame' | 'taken' | 'at'> {
  readonly signUp: SignUp;
  readonly change: WishChange;
}

type FateOf = (booking: Booking) => BookingPlacing | 'open';

/** What becomes of every added booking once the party has given up what it keeps no longer. */
function fatesOf(
  { signUp, change: { added, dropped }, frame, taken, at }: Placing,
  keptIds: ReadonlySet<string>,
): FateOf {
  const freed = new Set<string>(dropped.map(({ id }) => id).filter((id) => !keptIds.has(id)));
  const without = (signUp.bookings ?? []).filter(({ id }) => !freed.has(id));
  const left = shiftTaken(taken, { before: [signUp], after: [{ ...signUp, bookings: without }], frame, at });
  const isSeat = seatTeller(frame);
  const isOutside = signUp.status === 'waiting' || signUp.status === 'promoted';
  const isSelected = approvalOf(frame.rules) === 'selection' && ['unconfirmed', 'pending'].includes(signUp.status);
  // Ranked wishes are allocated, applications selected, and wishes of whoever is not in yet decided later.
  const isOpen = (booking: Booking) => booking.rank !== undefined || isSelected || (isOutside && !isSeat(booking));
  const placed = placeBookings(
    added.filter((booking) => !isOpen(booking)),
    { frame, taken: left, mode: signUp.mode },
  );
  return (booking) => placed.get(booking) ?? 'open';
}

/** Whoever joins a party in the queue waits with it. */
function waitsOutside({ signUp, change, frame }: Placing): boolean {
  const isSeat = seatTeller(frame);
  return signUp.status !== 'confirmed' && change.kept.some((each) => each.status === 'waiting' && isSeat(each));
}

/** The added bookings in their states, and which places are kept until those that wait are there. */
interface Placed {
  readonly fateOf: FateOf;
  readonly added: readonly Booking[];
  readonly replaced: ReadonlyMap<string, Booking>;
}

function placeAdded(placing: Placing, keptIds: ReadonlySet<string>): Placed {
  const { signUp, change, frame, at } = placing;
  const fateOf = fatesOf(placing, keptIds);
  const isSeat = seatTeller(frame);
  const isIn = signUp.status === 'confirmed';
  const queues = waitsOutside(placing);
  const replaced = new Map<string, Booking>();
  const has = change.kept.filter(({ status }) => status !== 'waiting');
  const found = change.added.filter((booking) => fateOf(booking) === 'held');
  const added = change.added.map((booking): Booking => {
    const fate = fateOf(booking);
    if (fate === 'open') return booking;
    const waits = fate !== 'held' || (queues && isSeat(booking));
    if (!waits) return { ...booking, status: isIn ? 'confirmed' : 'requested' };
    const waiting: Booking = { ...booking, status: 'waiting', queuedAt: at };
    const dropped = change.dropped.filter(({ id }) => !replaced.has(id));
    const there = [...has, ...found, ...replaced.values()];
    const old = isIn ? keptPlace(booking, { dropped, there, frame }) : undefined;
    if (old === undefined) return waiting;
    replaced.set(old.id, old);
    return { ...waiting, insteadOf: old.id };
  });
  // A place that is kept is free for nobody else of the party either.
  const areFree = [...replaced.keys()].every((id) => keptIds.has(id));
  return areFree ? { fateOf, added, replaced } : placeAdded(placing, new Set([...keptIds, ...replaced.keys()]));
}

/** Bookables at which something has neither a place nor a waiting list; nobody joins one who is not in yet. */
function lackingOf(placing: Placing, { fateOf }: Placed): readonly string[] {
  const { signUp, change, frame } = placing;
  const isSeat = seatTeller(frame);
  const mayWait = signUp.status === 'confirmed' || waitsOutside(placing);
  const lacking = change.added.filter((booking) => {
    const fate = fateOf(booking);
    return fate === 'declined' || (fate === 'waiting' && isSeat(booking) && !mayWait);
  });
  return [...new Set(lacking.map(({ bookableId }) => bookableId as string))];
}

/**
 * Gives a party what it wishes in addition, as a newcomer finds the places, and takes back what it gives up. Where the
 * new choice has to wait, the old one is kept until then. Fewer places are always granted.
 * @returns the sign-up with its bookings, not noted yet; refused with `full` (`bookableIds`)
 */
export function placeWishes(
  signUp: SignUp,
  change: WishChange,
  options: Pick<OwnActionOptions, 'frame' | 'taken' | 'at'>,
): Result<SignUp, 'full'> {
  const placing: Placing = { signUp, change, ...options };
  const placed = placeAdded(placing, new Set());
  const lacking = lackingOf(placing, placed);
  if (lacking.length > 0) return refuse('full', { bookableIds: lacking });
  const gone = new Set<string>(change.dropped.map(({ id }) => id).filter((id) => !placed.replaced.has(id)));
  const kept = new Map(change.kept.map((booking) => [booking.id, booking]));
  const before = (signUp.bookings ?? []).map((booking): Booking =>
    gone.has(booking.id) ? { ...booking, status: 'cancelled' } : (kept.get(booking.id) ?? booking),
  );
  return succeed({ ...signUp, bookings: [...before, ...placed.added] });
}
