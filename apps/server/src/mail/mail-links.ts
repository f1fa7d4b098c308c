import type { SignUp } from '@geflecht/core/sign-up';
import { manageKeyHash, manageKeyOf } from '../keys/manage-key.js';
import { moveKeyOf } from '../keys/move-key.js';
import type { ServerSecret } from '../keys/server-secret.js';

/** Where the links in mails lead. */
export interface MailLinks {
  /** Page on which a party manages its sign-up: the association's, else the server's own. */
  readonly manageUrl: string;
  /** Makes the link to sign in with; absent where nobody signs in by mail. */
  readonly signInLink?: ((signInId: string) => string) | undefined;
}

/** Path of the server's own page. */
export const managePath = '/manage';

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

/**
 * The link that opens a sign-up. Its key stands behind `#`, which browsers send to no server.
 * @returns undefined where the sign-up has no key, or another one than can be derived
 */
export function manageLink({ manageUrl }: MailLinks, signUp: SignUp, secret: ServerSecret): string | undefined {
  const key = manageKeyOf(secret, signUp.id, signUp.manageKeyGeneration);
  if (signUp.manageKeyHash !== manageKeyHash(key)) return undefined;
  return `${withoutFragment(manageUrl)}#${key}`;
}

/** The link that proves a new address and opens nothing else; undefined where none was asked for. */
export function moveLink({ manageUrl }: MailLinks, signUp: SignUp, secret: ServerSecret): string | undefined {
  const key = moveKeyOf(secret, signUp);
  return key === undefined ? undefined : `${withoutFragment(manageUrl)}#${key}`;
}
