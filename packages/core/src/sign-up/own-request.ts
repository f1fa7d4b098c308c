import type { SignUpRequest } from '../contract/wire.js';
import { liveBookings, membersOf } from './party-members.js';
import type { Booking, Participant, SignUp } from './sign-up.js';

type Consent = NonNullable<SignUpRequest['consents']>[number];
type Person = SignUpRequest['participants'][number];

function statedOf({ id, name, kind, age, organisation, function: role, sectorId }: Participant): Person {
  return { id, name, kind, age, organisation, function: role, sectorId };
}

/** Wishes that count in the end: not the places that others of the same party are to replace. */
function wanted(bookings: readonly Booking[]): readonly Booking[] {
  const replaced = new Set<string | undefined>(bookings.map(({ insteadOf }) => insteadOf));
  return bookings.filter(({ id }) => !replaced.has(id));
}

/** A sign-up as the request that would lead to it, so that one set of rules judges both. */
export function ownRequest(signUp: SignUp): SignUpRequest {
  const { submitKey, contact, answers, consents = [], feeClassId, invoice, mode, letsPass } = signUp;
  const live = consents.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  return {
    submitKey,
    contact,
    participants: membersOf(signUp).map(statedOf),
    bookings: wanted(liveBookings(signUp)).map(({ participantId, bookableId, rank }) => ({
      participantId,
      bookableId,
      rank,
    })),
    answers,
    consents: live.map(({ textId, textVersion }) => ({ textId: textId as Consent['textId'], textVersion })),
    feeClassId,
    invoice,
    mode,
    letsPass,
  };
}
