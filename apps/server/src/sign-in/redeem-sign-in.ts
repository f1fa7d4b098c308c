import type { SignedIn } from '@geflecht/core/contract';
import { makeSecret } from '../keys/api-key.js';
import { randomId } from '../platform.js';
import type { Services } from '../routes/services.js';
import { looksLikeSignInToken, signInLifetime, signInTokenHash } from './sign-in-token.js';

/** How long whoever signed in stays so, in milliseconds. */
const keyLifetime = 8 * 3_600_000;

/**
 * Changes the token of a link for a key of some hours, once.
 * @returns undefined for a token that was used, is too old or never was
 * @throws ServerError `store-busy`
 */
export async function redeemSignIn(token: string, { store, clock }: Services): Promise<SignedIn | undefined> {
  if (!looksLikeSignInToken(token)) return undefined;
  const at = clock.now();
  const now = Date.parse(at);
  const address = await store.organising.team.redeem(signInTokenHash(token), now, now - signInLifetime);
  if (address === undefined) return undefined;
  await store.keys.forgetExpired(at);
  const { secret, hash } = makeSecret();
  const expiresAt = new Date(now + keyLifetime).toISOString();
  const { id: addressId, label, scopes, audience } = address;
  await store.keys.add({ id: randomId(), hash, label, scopes, audience, createdAt: at, expiresAt, addressId });
  return { key: secret, expiresAt, scopes, organises: audience.organises as SignedIn['organises'] };
}
