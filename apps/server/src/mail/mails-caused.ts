import { isSameMail, mailOfStatus } from '@geflecht/core/sign-up';
import type { Booking, BookingStatus, MailTemplate, SignUp } from '@geflecht/core/sign-up';
import { isErased } from '../sign-up/erased-party.js';
import type { MailFacts } from './mail-facts.js';
import { whatChanged } from './what-changed.js';

/** A mail that a change of a sign-up causes. */
export interface CausedMail {
  readonly template: MailTemplate;
  readonly facts: MailFacts;
  /** Default: the address of the sign-up. */
  readonly to?: string | undefined;
}

function idsOf(bookings: readonly Booking[]): readonly string[] {
  return [...new Set(bookings.map(({ bookableId }) => bookableId as string))];
}

function arrivedAt(status: BookingStatus, before: SignUp | undefined, after: SignUp): readonly Booking[] {
  const earlier = new Map((before?.bookings ?? []).map((booking) => [booking.id as string, booking.status]));
  return (after.bookings ?? []).filter((booking) => booking.status === status && earlier.get(booking.id) !== status);
}

function onNewStatus(before: SignUp | undefined, after: SignUp): readonly CausedMail[] {
  const from = before?.status;
  const by = after.log.at(-1)?.by;
  // An address that nobody proved gets no further mail, and its data are erased.
  if (from === 'unconfirmed' && after.status === 'expired') return [];
  const offered = idsOf(arrivedAt('promoted', before, after));
  if (after.status === 'promoted') return [{ template: 'offer', facts: { by, bookableIds: offered } }];
  if (from === 'waiting' && after.status === 'confirmed') {
    const given = arrivedAt('confirmed', before, after).filter(({ id }) =>
      before?.bookings?.some((booking) => booking.id === id && booking.status === 'waiting'),
    );
    return [{ template: 'promoted', facts: { by, bookableIds: idsOf(given) } }];
  }
  const isLapsed = from === 'promoted' && after.status === 'waiting';
  return [{ template: mailOfStatus[after.status], facts: { by, ...(isLapsed ? { isLapsed } : {}) } }];
}

function onSameStatus(before: SignUp, after: SignUp): readonly CausedMail[] {
  const by = after.log.at(-1)?.by;
  const offered = idsOf(arrivedAt('promoted', before, after));
  if (offered.length > 0) return [{ template: 'offer', facts: { by, bookableIds: offered } }];
  const isGiven = by !== 'party' && after.status === 'confirmed';
  const given = arrivedAt('confirmed', before, after).filter(({ id }) =>
    before.bookings?.some((booking) => booking.id === id && booking.status === 'waiting'),
  );
  if (isGiven && given.length > 0) return [{ template: 'promoted', facts: { by, bookableIds: idsOf(given) } }];
  const changes = whatChanged(before, after);
  return changes.length === 0 ? [] : [{ template: 'changed', facts: { by, changes } }];
}

function toFormerAddress(before: SignUp | undefined, after: SignUp): readonly CausedMail[] {
  const to = before?.contact.mail;
  if (to === undefined || isSameMail(to, after.contact.mail)) return [];
  return [{ template: 'changed', facts: { isFormerAddress: true }, to }];
}

/** A new address gets the key that proves it; the present one is warned, in case somebody else asked. */
function onMove(before: SignUp | undefined, { newMail }: SignUp): readonly CausedMail[] {
  const { newMail: known } = before ?? {};
  if (newMail === undefined || (newMail.askedAt === known?.askedAt && newMail.mail === known.mail)) return [];
  const facts = { moveAskedAt: newMail.askedAt };
  return [
    { template: 'proveMail', facts, to: newMail.mail },
    { template: 'moveAsked', facts },
  ];
}

/**
 * The mails that a change of a sign-up causes.
 * @param before undefined where it is new
 */
export function mailsCaused(before: SignUp | undefined, after: SignUp): readonly CausedMail[] {
  if (isErased(after)) return [];
  const caused =
    before === undefined || before.status !== after.status ? onNewStatus(before, after) : onSameStatus(before, after);
  return [...caused, ...onMove(before, after), ...toFormerAddress(before, after)];
}
