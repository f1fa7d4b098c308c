import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import type { Booking, SignUp } from './sign-up.js';
import { eventBookables } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { SignUpRules } from './sign-up-rules.js';

/** How many persons hold or await places at one bookable. */
export interface Taken {
  readonly held: number;
  readonly waiting: number;
  /** Those of the waiting whom nobody may overtake. */
  readonly firmlyWaiting: number;
}

/** Places taken by bookable id; absent means none. */
export type TakenPlaces = ReadonlyMap<string, Taken>;

/** Nobody holds or awaits anything. */
export const noneTaken: Taken = { held: 0, waiting: 0, firmlyWaiting: 0 };

/** Hours an unconfirmed sign-up holds its places unless the rules say otherwise. */
export const defaultConfirmWithinHours = 48;

const millisecondsPerHour = 3_600_000;

/**
 * How a sign-up is approved. Membership and qualification cannot be proved by a form, so where the
 * rules ask for one and state no approval, a team looks at it while the place is held.
 */
export function approvalOf(rules: SignUpRules | undefined): NonNullable<SignUpRules['approval']> {
  if (rules?.approval !== undefined) return rules.approval;
  return rules?.access === 'members' || rules?.access === 'qualified' ? 'holdsPlace' : 'none';
}

/** What a booking claims of the places at its bookable. */
export interface PlaceClaim {
  readonly claim: 'held' | 'waiting' | 'none';
  /** Milliseconds since 1970 at which the claim lapses by itself: proof of address not given in time. */
  readonly until?: number | undefined;
}

/** How long an address may be proved, in milliseconds. */
export function timeToProve({ rules }: SignUpFrame): number {
  return (rules?.confirmWithinHours ?? defaultConfirmWithinHours) * millisecondsPerHour;
}

/** When the time to prove the address is over, in milliseconds since 1970; undefined where none is awaited. */
export function proofDueAt(signUp: SignUp, frame: SignUpFrame): number | undefined {
  // A change meanwhile gives no more time.
  const asked =
    signUp.status === 'unconfirmed'
      ? signUp.log.findLast(({ from, to }) => to === 'unconfirmed' && from !== to)
      : undefined;
  if (asked === undefined) return undefined;
  return instantToEpoch(asked.at) + timeToProve(frame);
}

/** A party on the waiting list of the event itself holds nothing inside it yet. */
function waitsForEvent({ bookings = [] }: SignUp, frame: SignUpFrame): boolean {
  const seats = eventBookables(frame).map(({ id }) => id);
  return bookings.some(({ bookableId, status }) => status === 'waiting' && seats.includes(bookableId));
}

function holds(signUp: SignUp, booking: Booking, frame: SignUpFrame): boolean {
  if (booking.status === 'confirmed' || booking.status === 'promoted') return true;
  if (booking.status !== 'requested' || booking.rank !== undefined || waitsForEvent(signUp, frame)) return false;
  const approval = approvalOf(frame.rules);
  if (signUp.status === 'unconfirmed') return approval !== 'selection';
  return signUp.status === 'pending' && approval === 'holdsPlace';
}

/**
 * What a booking claims: a place when confirmed, promoted, unconfirmed in time, or pending where the
 * rules hold the place. Applications to a selection and ranked wishes claim nothing before they are decided.
 */
export function placeClaim(signUp: SignUp, booking: Booking, frame: SignUpFrame): PlaceClaim {
  const until = proofDueAt(signUp, frame);
  if (holds(signUp, booking, frame)) return { claim: 'held', until };
  return booking.status === 'waiting' ? { claim: 'waiting', until } : { claim: 'none' };
}

/** Counts who holds and who awaits places at each bookable of one event at an instant. */
export function countTaken(signUps: readonly SignUp[], frame: SignUpFrame, at: Instant): TakenPlaces {
  const now = instantToEpoch(at);
  const taken = new Map<string, Taken>();
  for (const signUp of signUps) {
    for (const booking of signUp.bookings ?? []) {
      const { claim, until } = placeClaim(signUp, booking, frame);
      if (claim === 'none' || (until !== undefined && until <= now)) continue;
      const before = taken.get(booking.bookableId) ?? noneTaken;
      const waits = Number(claim === 'waiting');
      taken.set(booking.bookableId, {
        held: before.held + 1 - waits,
        waiting: before.waiting + waits,
        firmlyWaiting: before.firmlyWaiting + (signUp.letsPass === true ? 0 : waits),
      });
    }
  }
  return taken;
}
