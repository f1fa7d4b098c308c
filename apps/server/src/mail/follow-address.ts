import { isSameMail } from '@geflecht/core/sign-up';
import type { SignUp } from '@geflecht/core/sign-up';
import type { ServerSecret } from '../keys/server-secret.js';
import type { Clock } from '../platform.js';
import type { LeasedMail, MailStore } from '../store/mail-store.js';
import type { SignUpStore } from '../store/sign-up-store.js';
import { readMailFacts } from './mail-facts.js';
import { addressKeyOf, isReachable } from './mails-to-queue.js';

/** What mails follow a party with. */
export interface FollowAddressTools {
  readonly signUps: SignUpStore;
  readonly mails: MailStore;
  readonly newId: () => string;
  readonly secret: ServerSecret;
  readonly clock: Clock;
}

/** Whether a mail that waited was for an address that is the party's no longer, and is not meant for another one. */
export function isOvertakenByMove({ to, template, facts }: LeasedMail, { contact }: SignUp): boolean {
  if (template === 'proveMail' || readMailFacts(facts).isFormerAddress === true) return false;
  return !isSameMail(to, contact.mail);
}

/**
 * Queues a mail anew for the address its party has now, where that can be written to; there it counts among the mails of
 * the hour, and one cause still writes one mail.
 * @throws ServerError `store-busy`
 */
export async function queueForPresentAddress(
  { dedupeKey, signUpId, template, locale, facts }: LeasedMail,
  { contact, eventId }: SignUp,
  { signUps, mails, newId, secret, clock }: FollowAddressTools,
): Promise<void> {
  const to = contact.mail;
  if (!isReachable(to)) return;
  const addressKey = addressKeyOf(secret, to);
  const about = { eventId, signUpId, template, locale, facts };
  const anew = { id: `ml_${newId()}`, dedupeKey: `${dedupeKey}:${addressKey}`, to, addressKey };
  const queuedAt = Date.parse(clock.now());
  await signUps.change(eventId, (tx) => mails.queue(tx, [{ ...about, ...anew, queuedAt }]));
}
