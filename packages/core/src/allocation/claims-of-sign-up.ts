import type { Booking, SignUp } from '../sign-up/sign-up.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import type { AllocationClaim, RankedWish, StruckWish } from './allocation-problem.js';
import { areApart } from './kept-apart.js';
import type { KeptApart } from './kept-apart.js';

/** What claims are read with. */
export interface ClaimOptions {
  readonly frame: SignUpFrame;
  /** Bookable → its choice group, the first that holds it. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly keptApart: KeptApart;
}

/** Bookings that are places. */
export function isHeld({ status }: Booking): boolean {
  return status === 'confirmed' || status === 'promoted';
}

/** Bookings that wait for the allocation. */
export function isRankedWish({ rank, status }: Booking): boolean {
  return rank !== undefined && status === 'requested';
}

/**
 * What the persons of one sign-up wish, a claim for each of them and each choice group. Who has left claims nothing, and
 * who has a place in the group only what ranks above it.
 */
export function claimsOfSignUp(signUp: SignUp, options: ClaimOptions): readonly AllocationClaim[] {
  return signUp.participants
    .filter(({ leftAt, replacedBy }) => leftAt === undefined && replacedBy === undefined)
    .flatMap(({ id }) => {
      const own = (signUp.bookings ?? []).filter(({ participantId }) => participantId === id);
      const byGroup = Map.groupBy(own, ({ bookableId }) => options.groupOf.get(bookableId));
      return [...byGroup].flatMap(([choiceGroupId, inGroup]): readonly AllocationClaim[] => {
        if (choiceGroupId === undefined) return [];
        const elsewhere = own.filter((booking) => isHeld(booking) && !inGroup.includes(booking));
        const claim = claimIn(inGroup, elsewhere, options);
        return claim === undefined ? [] : [{ signUpId: signUp.id, participantId: id, choiceGroupId, ...claim }];
      });
    });
}

type OwnClaim = Pick<AllocationClaim, 'wishes' | 'struck' | 'keeps'>;

function claimIn(
  inGroup: readonly Booking[],
  elsewhere: readonly Booking[],
  options: ClaimOptions,
): OwnClaim | undefined {
  const [place, ...more] = inGroup.filter(isHeld);
  // What the team placed without a rank, or several places at once, is nothing to improve on.
  const above = place === undefined ? Infinity : (place.rank ?? 0);
  const wished = inGroup.filter((booking) => isRankedWish(booking) && (booking.rank ?? 0) < above);
  if (wished.length === 0 || more.length > 0) return undefined;
  const held = elsewhere.map(({ bookableId }) => bookableId as string);
  return { ...sorted(wished, held, options), ...(place === undefined ? {} : { keeps: place.bookableId }) };
}

function sorted(wished: readonly Booking[], held: readonly string[], { frame, keptApart }: ClaimOptions) {
  const wishes: RankedWish[] = [];
  const struck: StruckWish[] = [];
  for (const { bookableId, rank = 1 } of wished) {
    const becauseOf = held.filter((place) => areApart(keptApart, place, bookableId));
    if (!isOffered(bookableId, frame)) struck.push({ bookableId, rank, reason: 'not-offered' });
    else if (becauseOf.length > 0) struck.push({ bookableId, rank, reason: 'overlaps', becauseOf });
    else wishes.push({ bookableId, rank });
  }
  return { wishes, struck };
}

function isOffered(bookableId: string, { bookables, sessions }: SignUpFrame): boolean {
  const bookable = bookables.get(bookableId);
  const status = bookable?.kind === 'session' ? sessions.get(bookable.targetId ?? '')?.status : undefined;
  return bookable !== undefined && status !== 'cancelled' && status !== 'draft';
}
