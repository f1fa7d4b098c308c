import type { SignUp } from '@geflecht/core/sign-up';

/** Stands where an address was; `.invalid` never has a mail server (RFC 6761). */
export const erasedAddress = 'erased@geflecht.invalid';

/** Whether nothing personal is kept of a sign-up any more. */
export function isErased({ contact }: SignUp): boolean {
  return contact.mail === erasedAddress;
}

/**
 * What is left of a sign-up when its party's data are erased: how many persons of which kind wanted what and when, for
 * counts; no name, address, answer, consent or text, no key, and no trace of the submit.
 */
export function erasedParty(signUp: SignUp, at: string): SignUp {
  const {
    id,
    scope,
    revision = 1,
    createdAt,
    eventId,
    participants,
    bookings,
    channel,
    status,
    log,
    splitFrom,
  } = signUp;
  return {
    id,
    scope,
    revision,
    createdAt,
    updatedAt: at,
    eventId,
    submitKey: `erased:${id}`,
    contact: { name: '–', mail: erasedAddress },
    participants: participants.map(({ id: participantId, kind, leftAt, replacedBy }) => ({
      id: participantId,
      kind,
      leftAt,
      replacedBy,
    })),
    bookings,
    channel,
    status,
    log,
    splitFrom,
  };
}
