import { instantToEpoch } from '../time/instant-epoch.js';
import { enterParty } from './enter-party.js';
import type { EnterPartyOptions } from './enter-party.js';
import type { OwnActionOptions, OwnActionRule } from './own-action.js';
import { changedBy, changedTo, isFinal, refused, unchanged } from './own-outcome.js';
import { adultFirst, leavesChildrenAlone, membersOf, seatTeller } from './party-members.js';
import { placeBookings } from './place-bookings.js';
import type { BookingPlacing } from './place-bookings.js';
import { shiftTaken } from './shift-taken.js';
import type { SignUp } from './sign-up.js';
import { splitParty } from './split-party.js';
import { approvalOf, proofDueAt } from './taken-places.js';

type Entering = Omit<EnterPartyOptions, 'fate'>;

/** The places of a party whose time was over are looked at again, as a newcomer's: whole, or split at its own wish. */
function placeAgain(signUp: SignUp, entering: Entering, options: OwnActionOptions) {
  const { frame, at, by = 'party', newId } = options;
  const isSeat = seatTeller(frame);
  const seats = (signUp.bookings ?? []).filter((booking) => isSeat(booking) && booking.status !== 'cancelled');
  // A team that selects looks at the places itself.
  const isSelected = approvalOf(frame.rules) === 'selection';
  const placed = isSelected
    ? new Map<unknown, BookingPlacing>()
    : placeBookings(seats, { frame, taken: entering.taken, mode: signUp.mode });
  const members = adultFirst(membersOf(signUp));
  const fateOf = (id: string): BookingPlacing => {
    const fates = seats.filter(({ participantId }) => participantId === id).map((seat) => placed.get(seat));
    return (['declined', 'waiting'] as const).find((fate) => fates.includes(fate)) ?? 'held';
  };
  const inside = members.filter(({ id }) => fateOf(id) === 'held');
  const isSplit = inside.length > 0 && inside.length < members.length && !leavesChildrenAlone(members, inside);
  const outside = new Set<string>(members.filter(({ id }) => fateOf(id) !== 'held').map(({ id }) => id));
  const later = [...outside].some((id) => fateOf(id) === 'declined') ? 'declined' : 'waiting';
  if (outside.size === 0) return [enterParty(signUp, { ...entering, fate: 'held' })];
  if (signUp.mode !== 'takeFewer' || !isSplit) return [enterParty(signUp, { ...entering, fate: later })];
  const [on, rest] = splitParty(signUp, { restIds: outside, at, by, newId });
  return [enterParty(on, { ...entering, fate: 'held' }), enterParty(rest, { ...entering, fate: later })];
}

/**
 * Proof of address: the party is confirmed, waits, or is looked at by the team. Comes the proof after the time for it,
 * but before the sign-up expired, its places are looked at again. Proving twice changes nothing.
 */
export const confirmAddress: OwnActionRule<'confirm'> = (signUp, _action, options) => {
  const { frame, at, by = 'party' } = options;
  if (isFinal(signUp)) return refused('transition-refused', { from: signUp.status });
  if (signUp.status !== 'unconfirmed') return unchanged(signUp);
  const isLate = (proofDueAt(signUp, frame) ?? Infinity) <= instantToEpoch(at);
  const taken = shiftTaken(options.taken, { before: [signUp], after: [], frame, at });
  const entering: Entering = { on: 'decide', by, at, frame, taken, keepsClaims: !isLate };
  if (isLate) {
    const [first, second] = placeAgain(signUp, entering, options);
    if (first?.ok !== true || second === undefined) return first === undefined ? unchanged(signUp) : changedBy(first);
    return second.ok ? changedTo(first.value, {}, [second.value]) : second;
  }
  const isSeat = seatTeller(frame);
  const waits = (signUp.bookings ?? []).some((booking) => booking.status === 'waiting' && isSeat(booking));
  return changedBy(enterParty(signUp, { ...entering, fate: waits ? 'waiting' : 'held' }));
};
