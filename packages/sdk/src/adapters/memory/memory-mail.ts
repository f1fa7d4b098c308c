import { mailOfStatus } from '@geflecht/core/sign-up';
import type { MailTemplate, SignUp } from '@geflecht/core/sign-up';
import type { Instant } from '@geflecht/core/time';

/** A mail a server would send: what it is about, whom it goes to, and the key its manage link carries. */
export interface MemoryMail {
  readonly to: string;
  readonly template: MailTemplate;
  readonly locale: string;
  readonly at: Instant;
  readonly eventId: string;
  readonly signUpId: string;
  readonly manageKey: string;
}

function offers({ bookings = [] }: SignUp): number {
  return bookings.filter(({ status }) => status === 'promoted').length;
}

/** Which mail tells a party what became of its sign-up. */
export function templateFor(before: SignUp | undefined, after: SignUp): MailTemplate {
  if (before !== undefined && offers(after) > offers(before)) return 'offer';
  if (before?.status === after.status) return 'changed';
  return before?.status === 'waiting' && after.status === 'confirmed' ? 'promoted' : mailOfStatus[after.status];
}
