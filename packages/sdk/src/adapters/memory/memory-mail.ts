import { isSameMail, mailOfStatus } from '@geflecht/core/sign-up';
import type { MailTemplate, SignUp } from '@geflecht/core/sign-up';
import type { Instant } from '@geflecht/core/time';

/** A mail a server would send: what it is about, whom it goes to, and the key its link carries. */
export interface MemoryMail {
  readonly to: string;
  readonly template: MailTemplate;
  readonly locale: string;
  readonly at: Instant;
  readonly eventId: string;
  readonly signUpId: string;
  /** Empty where the mail goes to an address that is not the party's, or no longer. */
  readonly manageKey: string;
  /** Proves the new address it goes to. */
  readonly moveKey?: string | undefined;
}

/** What a mail is about, and whom it goes to where that is not the party's own address. */
export interface CausedMail {
  readonly template: MailTemplate;
  readonly to?: string | undefined;
}

function offers({ bookings = [] }: SignUp): number {
  return bookings.filter(({ status }) => status === 'promoted').length;
}

/** Which mail tells a party what became of its sign-up. */
function templateFor(before: SignUp | undefined, after: SignUp): MailTemplate {
  if (before !== undefined && offers(after) > offers(before)) return 'offer';
  if (before?.status === after.status) return 'changed';
  return before?.status === 'waiting' && after.status === 'confirmed' ? 'promoted' : mailOfStatus[after.status];
}

/** Names the wish of a party to move to another address; undefined where it has none. */
export function moveOf({ id, newMail }: SignUp): string | undefined {
  return newMail && JSON.stringify([id, newMail.askedAt, newMail.mail]);
}

/** Whether all that happened is that a new address is awaited no longer. */
function isOnlyForgetting(before: SignUp | undefined, after: SignUp): boolean {
  if (before?.status !== after.status) return false;
  return after.log.slice(before.log.length).every(({ cause }) => cause === 'newMailLapsed');
}

/** Mails that a change of a sign-up causes. */
export function mailsFor(before: SignUp | undefined, after: SignUp): readonly CausedMail[] {
  if (isOnlyForgetting(before, after)) return [];
  if (after.log.at(-1)?.cause === 'moveMail') {
    return after.newMail ? [{ template: 'proveMail', to: after.newMail.mail }, { template: 'moveAsked' }] : [];
  }
  const told = { template: templateFor(before, after) };
  const isMoved = before !== undefined && !isSameMail(before.contact.mail, after.contact.mail);
  return isMoved ? [told, { template: 'changed', to: before.contact.mail }] : [told];
}
