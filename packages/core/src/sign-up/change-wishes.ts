import type { SignUpRequest } from '../contract/wire.js';
import { refuse, succeed } from '../errors/index.js';
import type { Result } from '../errors/index.js';
import { choicesAllowed } from './check-bookings.js';
import { findOverlaps } from './find-overlaps.js';
import type { OwnActionOptions } from './own-action.js';
import { liveBookings, membersOf, seatTeller } from './party-members.js';
import { placeBookings } from './place-bookings.js';
import type { BookingPlacing } from './place-bookings.js';
import { sessionOfBookable } from './session-of-bookable.js';
import { shiftTaken } from './shift-taken.js';
import type { Booking, SignUp } from './sign-up.js';
import { impliedBookable } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { approvalOf } from './taken-places.js';

type Wish = NonNullable<SignUpRequest['bookings']>[number];

/** How a party's wishes differ from what it has. */
export interface WishChange {
  /** Bookings that stay, with ranks as wished now. */
  readonly kept: readonly Booking[];
  readonly dropped: readonly Booking[];
  /** Not placed yet; they have ids but no state that counts. */
  readonly added: readonly Booking[];
  /** Ids of bookables that are chosen anew or ranked otherwise. */
  readonly chosen: readonly string[];
}

function sameChoice(one: Wish, other: Wish): boolean {
  return one.participantId === other.participantId && one.bookableId === other.bookableId;
}

/** The wishes as stated, the seats nobody has to state among them. */
function withSeats(wishes: readonly Wish[], signUp: SignUp, frame: SignUpFrame): readonly Wish[] {
  const implied = impliedBookable(frame);
  if (implied === undefined) return wishes;
  const seats = membersOf(signUp).map(({ id }) => ({ participantId: id, bookableId: implied.id }));
  return [...seats.filter((seat) => !wishes.some((wish) => sameChoice(wish, seat))), ...wishes];
}

/**
 * Compares the wishes of a party with what it has.
 * @param wishes undefined: as they are
 */
export function compareWishes(
  signUp: SignUp,
  wishes: readonly Wish[] | undefined,
  { frame, newId }: Pick<OwnActionOptions, 'frame' | 'newId'>,
): WishChange {
  const live = liveBookings(signUp);
  const wished = withSeats(wishes ?? live, signUp, frame);
  const kept = live.flatMap((booking) => {
    const wish = wished.find((each) => sameChoice(each, booking));
    if (wish === undefined) return [];
    const { rank: _before, ...rest } = booking;
    return [
      wish.rank === booking.rank ? booking : { ...rest, ...(wish.rank === undefined ? {} : { rank: wish.rank }) },
    ];
  });
  const replaced = new Set<string | undefined>(kept.map(({ insteadOf }) => insteadOf));
  const others = live.filter((booking) => !kept.some((each) => each.id === booking.id));
  const added = wished
    .filter((wish) => !live.some((booking) => sameChoice(wish, booking)))
    .map(({ participantId, bookableId, rank }): Booking => {
      const id = newId('booking') as Booking['id'];
      return { id, participantId, bookableId, ...(rank === undefined ? {} : { rank }), status: 'requested' };
    });
  const ranked = kept.filter((booking) => !live.includes(booking));
  return {
    kept: [...kept, ...others.filter(({ id }) => replaced.has(id))],
    dropped: others.filter(({ id }) => !replaced.has(id)),
    added,
    chosen: [...new Set([...added, ...ranked].map(({ bookableId }) => bookableId as string))],
  };
}

function overlap(one: string, other: string, frame: SignUpFrame): boolean {
  const sessions = [one, other].flatMap((id) => sessionOfBookable(id, frame) ?? []);
  return findOverlaps(sessions, { bufferMinutes: frame.rules?.overlap?.bufferMinutes }).length > 0;
}

interface Keeping {
  /** What could be kept. */
  readonly dropped: readonly Booking[];
  /** What the party has besides. */
  readonly there: readonly Booking[];
  readonly frame: SignUpFrame;
}

/** Whether keeping a place leaves its person no more than can be chosen and attended. */
function mayBeKept(place: Booking, { there, frame }: Keeping): boolean {
  const own = there.filter(({ participantId }) => participantId === place.participantId);
  const groups = frame.choiceGroups.filter(({ bookableIds }) => bookableIds.includes(place.bookableId));
  const isRoom = groups.every(
    (group) => own.filter(({ bookableId }) => group.bookableIds.includes(bookableId)).length < choicesAllowed(group),
  );
  return isRoom && !own.some(({ bookableId }) => overlap(bookableId, place.bookableId, frame));
}

/** The place somebody keeps until the new one is there: in the same choice, or at the same time. */
function stillKept(added: Booking, keeping: Keeping): Booking | undefined {
  const { dropped, frame } = keeping;
  const isSeat = seatTeller(frame);
  const own = dropped.filter(
    (place) =>
      place.participantId === added.participantId &&
      (place.status === 'confirmed' || place.status === 'promoted') &&
      mayBeKept(place, keeping),
  );
  const inGroup = frame.choiceGroups.filter(({ bookableIds }) => bookableIds.includes(added.bookableId));
  return (
    own.find(({ bookableId }) => inGroup.some(({ bookableIds }) => bookableIds.includes(bookableId))) ??
    own.find((booking) => (isSeat(added) ? isSeat(booking) : overlap(booking.bookableId, added.bookableId, frame)))
  );
}

function held(signUp: SignUp): Booking['status'] {
  return signUp.status === 'confirmed' ? 'confirmed' : 'requested';
}

interface Placing extends Pick<OwnActionOptions, 'frame' | 'taken' | 'at'> {
  readonly signUp: SignUp;
  readonly change: WishChange;
}

function fatesOf({ signUp, change: { added, dropped }, frame, taken, at }: Placing) {
  const without = (signUp.bookings ?? []).filter((booking) => !dropped.some(({ id }) => id === booking.id));
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
  return (booking: Booking): BookingPlacing | 'open' => placed.get(booking) ?? 'open';
}

/** Bookables at which nothing of what was added finds a place or a waiting list. */
function lackingOf(added: readonly Booking[], fateOf: (booking: Booking) => string): readonly string[] {
  const groups = [...Map.groupBy(added, ({ bookableId }) => bookableId as string)];
  return groups.filter(([, group]) => group.every((booking) => fateOf(booking) === 'declined')).map(([id]) => id);
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
  const { frame, at } = options;
  const isSeat = seatTeller(frame);
  const fateOf = fatesOf({ signUp, change, ...options });
  const isIn = signUp.status === 'confirmed';
  // Whoever joins a party in the queue waits with it.
  const waitsOutside = !isIn && change.kept.some((booking) => booking.status === 'waiting' && isSeat(booking));
  const lacking = lackingOf(change.added, fateOf);
  const stuck = change.added.filter((seat) => isSeat(seat) && !isIn && !waitsOutside && fateOf(seat) === 'waiting');
  if (lacking.length > 0 || stuck.length > 0) {
    return refuse('full', { bookableIds: [...new Set([...lacking, ...stuck.map(({ bookableId }) => bookableId)])] });
  }
  const replaced = new Map<string, Booking>();
  const has = change.kept.filter(({ status }) => status !== 'waiting');
  const found = change.added.filter((booking) => fateOf(booking) === 'held');
  const placed = change.added.map((booking): Booking => {
    const fate = fateOf(booking);
    if (fate === 'open') return booking;
    if (fate === 'declined') return { ...booking, status: 'declined' };
    const waits = fate === 'waiting' || (waitsOutside && isSeat(booking));
    if (!waits) return { ...booking, status: held(signUp) };
    const waiting: Booking = { ...booking, status: 'waiting', queuedAt: at };
    const dropped = change.dropped.filter(({ id }) => !replaced.has(id));
    const there = [...has, ...found, ...replaced.values()];
    const old = isIn ? stillKept(booking, { dropped, there, frame }) : undefined;
    if (old === undefined) return waiting;
    replaced.set(old.id, old);
    return { ...waiting, insteadOf: old.id };
  });
  const gone = new Set<string>(change.dropped.map(({ id }) => id).filter((id) => !replaced.has(id)));
  const kept = new Map(change.kept.map((booking) => [booking.id, booking]));
  const before = (signUp.bookings ?? []).map((booking): Booking =>
    gone.has(booking.id) ? { ...booking, status: 'cancelled' } : (kept.get(booking.id) ?? booking),
  );
  return succeed({ ...signUp, bookings: [...before, ...placed] });
}
