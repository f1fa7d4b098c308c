import type { SignUpRequest } from '../contract/wire.js';
import type { OwnActionOptions } from './own-action.js';
import { liveBookings, membersOf } from './party-members.js';
import type { Booking, SignUp } from './sign-up.js';
import { impliedBookable } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';

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
