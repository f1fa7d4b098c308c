import { signInLifetime, signInTokenHash, signInTokenOf } from './sign-in-token.js';
import type { SignInRequest } from '@geflecht/core/contract';
import { addressKeyOf } from '../mail/mails-to-queue.js';
import type { Services } from '../routes/services.js';

const hour = 3_600_000;
/** Most links to one address within an hour. */
const mostAnHour = 5;

/**
 * Sends somebody of the team a link to sign in with; whoever is none of it gets nothing, and more than five an hour nobody.
 * @throws ServerError `store-busy`
 */
export async function requestSignIn({ mail, locale = 'de' }: SignInRequest, services: Services): Promise<void> {
  const { store, clock, newId, secret } = services;
  const address = await store.organising.team.findByMail(mail);
  if (address === undefined) return;
  const now = Date.parse(clock.now());
  const signInId = newId();
  const hash = signInTokenHash(signInTokenOf(secret, signInId));
  const expiresAt = new Date(now + signInLifetime).toISOString();
  const token = { hash, addressId: address.id, createdAt: now };
  await store.organising.team.addToken(token, { most: mostAnHour, since: now - hour }, (tx) =>
    store.mails.queue(tx, [
      {
        id: `ml_${newId()}`,
        dedupeKey: `sign-in:${signInId}`,
        eventId: address.audience.organises[0],
        to: address.mail,
        addressKey: addressKeyOf(secret, address.mail),
        template: 'signIn',
        locale,
        facts: JSON.stringify({ signInId, expiresAt }),
        queuedAt: now,
      },
    ]),
  );
}
