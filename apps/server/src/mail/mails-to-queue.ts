import { createHmac } from 'node:crypto';
import type { SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import type { ServerSecret } from '../keys/server-secret.js';
import type { MailToQueue } from '../store/mail-store.js';
import { mailsCaused } from './mails-caused.js';
import type { CausedMail } from './mails-caused.js';

/** What mails are queued with. */
export interface QueueTools {
  readonly newId: () => string;
  readonly secret: ServerSecret;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A sign-up as it was and as it is. */
export interface SignUpStep {
  /** Absent where it is new. */
  readonly before?: SignUp | undefined;
  readonly after: SignUp;
}

/** Tells mails to one address from others, whatever its case, without being the address or its plain hash. */
export function addressKeyOf(secret: ServerSecret, address: string): string {
  return createHmac('sha256', secret).update(`mail:${address.trim().toLowerCase()}`, 'utf8').digest('base64url');
}

/** The language a party is written to in. */
export function mailLocale(
  { locale, contentLocale }: Pick<SignUp, 'locale' | 'contentLocale'>,
  frame: SignUpFrame,
): string {
  return locale ?? contentLocale ?? frame.event.contentLocale ?? 'de';
}

/** Whether an address can be written to; those of parties that gave none end on `.invalid` (RFC 2606). */
export function isReachable(address: string): boolean {
  return !/[@.]invalid$/i.test(address.trim());
}

/** A mail about a sign-up, ready to be queued. */
export function mailAbout(
  signUp: SignUp,
  { template, facts, to = signUp.contact.mail }: CausedMail,
  { frame, cause, newId, secret, now }: QueueTools & { readonly frame: SignUpFrame; readonly cause: string },
): MailToQueue {
  return {
    id: `ml_${newId()}`,
    dedupeKey: `${template}:${signUp.id}:${cause}`,
    eventId: signUp.eventId,
    signUpId: signUp.id,
    to,
    addressKey: addressKeyOf(secret, to),
    template,
    locale: mailLocale(signUp, frame),
    facts: JSON.stringify(facts),
    queuedAt: now,
  };
}

/** The mails that changes of sign-ups cause; the same changes give the same `dedupeKey`s. */
export function mailsToQueue(
  steps: readonly SignUpStep[],
  frame: SignUpFrame,
  tools: QueueTools,
): readonly MailToQueue[] {
  return steps.flatMap(({ before, after }) =>
    mailsCaused(before, after)
      .filter(({ to = after.contact.mail }) => isReachable(to))
      .map((caused) => {
        const cause = `${after.revision ?? 1}${caused.facts.isFormerAddress === true ? ':former' : ''}`;
        return mailAbout(after, caused, { ...tools, frame, cause });
      }),
  );
}
