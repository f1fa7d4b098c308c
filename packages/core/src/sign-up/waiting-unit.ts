import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { seatTeller } from './party-members.js';
import type { Booking, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { placeClaim } from './taken-places.js';

/** Bookings of one party that wait together: those for the event itself, or those for one bookable inside it. */
export interface WaitingUnit {
  readonly signUpId: string;
  readonly bookings: readonly Booking[];
  /** Whether the party waits to be at the event at all. */
  readonly isEntry: boolean;
  /** Whether it waits for being at the event in some way: to be there at all, or to change from on site to online. */
  readonly isSeat: boolean;
  /** Whether the party could take a place: its address is proved and nobody has to approve it. */
  readonly isReady: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Whether a smaller party behind it may go first where it does not fit. */
  readonly letsPass: boolean;
}

function sinceOf({ queuedAt, createdAt, log }: SignUp, bookings: readonly Booking[]): number {
  const party = queuedAt ?? createdAt ?? log[0]?.at;
  const own = bookings.map((booking) => booking.queuedAt ?? party);
  return Math.max(...own.map((instant) => (instant === undefined ? 0 : instantToEpoch(instant))));
}

interface UnitOptions {
  readonly frame: SignUpFrame;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isSeat: ReturnType<typeof seatTeller>;
}

function unitsOf(signUp: SignUp, { frame, at, isSeat }: UnitOptions): readonly WaitingUnit[] {
  const waiting = (signUp.bookings ?? []).filter((booking) => {
    if (booking.status !== 'waiting') return false;
    const { claim, until = Infinity } = placeClaim(signUp, booking, frame);
    return claim === 'waiting' && until > at;
  });
  if (waiting.length === 0) return [];
  const isInside = signUp.status === 'confirmed';
  const entry = isInside ? [] : waiting.filter(isSeat);
  // Inside the event nobody is in line who is not in it, nor sure to be.
  const isOutside = signUp.status === 'waiting' || signUp.status === 'promoted';
  const inside = isOutside ? [] : waiting.filter((booking) => !entry.includes(booking));
  const groups = [...Map.groupBy(inside, ({ bookableId }) => bookableId).values()];
  const letsPass = signUp.letsPass === true && frame.rules?.waitingList?.mayBeSkipped === true;
  const unit = (bookings: readonly Booking[], isEntry: boolean): WaitingUnit => ({
    signUpId: signUp.id,
    bookings,
    isEntry,
    isSeat: bookings.some(isSeat),
    isReady: isEntry ? signUp.status === 'waiting' : isInside,
    since: sinceOf(signUp, bookings),
    letsPass,
  });
  return [...(entry.length > 0 ? [unit(entry, true)] : []), ...groups.map((group) => unit(group, false))];
}

/**
 * Who waits for what, in the order in which places are given: earliest in the queue first, then by id. Whoever has not
 * proved the address or is not approved yet keeps the place in the queue meanwhile, unless the time for it is over.
 */
export function waitingUnits(signUps: readonly SignUp[], frame: SignUpFrame, at: Instant): readonly WaitingUnit[] {
  const options: UnitOptions = { frame, at: instantToEpoch(at), isSeat: seatTeller(frame) };
  const units = signUps.flatMap((signUp) => unitsOf(signUp, options));
  return units.toSorted((one, other) => one.since - other.since || (one.signUpId < other.signUpId ? -1 : 1));
}
