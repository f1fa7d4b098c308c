import type { MailTemplate, SignUp, SignUpStatus } from '@geflecht/core/sign-up';
import type { MailFacts } from './mail-facts.js';

/** A mail as it was caused, and its sign-up as it is now. */
export interface VoidableMail {
  readonly template: MailTemplate;
  readonly facts: MailFacts;
  readonly to: string;
  /** Absent where it is gone. */
  readonly signUp?: SignUp | undefined;
}

/** States in which a mail still says what is true. */
const trueIn: Readonly<Partial<Record<MailTemplate, readonly SignUpStatus[]>>> = {
  pleaseConfirm: ['unconfirmed'],
  confirmed: ['confirmed'],
  received: ['pending'],
  waiting: ['waiting'],
  promoted: ['confirmed'],
  changed: ['unconfirmed', 'pending', 'confirmed', 'waiting', 'promoted'],
  cancelled: ['cancelled'],
  expired: ['expired'],
  declined: ['declined'],
  eventChanged: ['unconfirmed', 'pending', 'confirmed', 'waiting', 'promoted'],
  proveMail: ['received', 'pending', 'confirmed', 'waiting', 'promoted'],
  message: ['pending', 'confirmed', 'waiting', 'promoted'],
};

/** The earliest moment until which an offered place is held; undefined where none is offered any more. */
export function offeredUntil({ bookings = [] }: SignUp): string | undefined {
  const offered = bookings.filter(({ status }) => status === 'promoted');
  return offered.map(({ answerBy }) => answerBy ?? '').toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** Whether a wish to move to another address was replaced, taken back, fulfilled, or came to nothing in time. */
function isMoveOver({ newMail }: SignUp, { template, facts, to }: VoidableMail, now: number): boolean {
  if (newMail === undefined || newMail.askedAt !== facts.moveAskedAt || newMail.provedAt !== undefined) return true;
  // The key of one address never goes to another.
  return (template === 'proveMail' && to !== newMail.mail) || Date.parse(newMail.proveBy) <= now;
}

/**
 * Whether what caused a mail holds no longer when it is to be sent; then another one tells what happened since.
 * @param now milliseconds since 1970
 */
export function isVoid(mail: VoidableMail, now: number): boolean {
  const { template, facts, signUp } = mail;
  if (template === 'signIn') return facts.expiresAt !== undefined && Date.parse(facts.expiresAt) <= now;
  if (signUp === undefined) return true;
  if (facts.isFormerAddress === true) return false;
  if (facts.moveAskedAt !== undefined && isMoveOver(signUp, mail, now)) return true;
  if (template === 'offer') {
    const until = offeredUntil(signUp);
    return until === undefined || (until !== '' && Date.parse(until) <= now);
  }
  return trueIn[template]?.includes(signUp.status) === false;
}
