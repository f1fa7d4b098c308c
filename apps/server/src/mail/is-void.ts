import type { MailTemplate, SignUp, SignUpStatus } from '@geflecht/core/sign-up';
import type { MailFacts } from './mail-facts.js';

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
  message: ['pending', 'confirmed', 'waiting', 'promoted'],
};

/** The earliest moment until which an offered place is held; undefined where none is offered any more. */
export function offeredUntil({ bookings = [] }: SignUp): string | undefined {
  const offered = bookings.filter(({ status }) => status === 'promoted');
  return offered.map(({ answerBy }) => answerBy ?? '').toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/**
 * Whether what caused a mail holds no longer when it is to be sent; then another one tells what happened since.
 * @param signUp as it is now; absent where it is gone
 * @param now milliseconds since 1970
 */
export function isVoid(
  {
    template,
    facts,
    signUp,
  }: { readonly template: MailTemplate; readonly facts: MailFacts; readonly signUp?: SignUp | undefined },
  now: number,
): boolean {
  if (template === 'signIn') return facts.expiresAt !== undefined && Date.parse(facts.expiresAt) <= now;
  if (signUp === undefined) return true;
  if (facts.isFormerAddress === true) return false;
  if (template === 'offer') {
    const until = offeredUntil(signUp);
    return until === undefined || (until !== '' && Date.parse(until) <= now);
  }
  return trueIn[template]?.includes(signUp.status) === false;
}
