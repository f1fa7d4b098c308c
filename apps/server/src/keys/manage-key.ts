import { createHmac } from 'node:crypto';
import type { SignUp } from '@geflecht/core/sign-up';
import { sha256 } from '../platform.js';
import type { ServerSecret } from './server-secret.js';

const prefix = 'geflecht_manage_';
const shape = /^geflecht_manage_[A-Za-z0-9_-]{43}$/;

/**
 * The key that opens one sign-up: an HMAC-SHA256 of its id, so that a mail can be written again without keeping the key.
 * @param generation counts on when the party moves to another address; default 0
 */
export function manageKeyOf(secret: ServerSecret, signUpId: string, generation = 0): string {
  const text = `manage:${signUpId}:${generation}`;
  return `${prefix}${createHmac('sha256', secret).update(text, 'utf8').digest('base64url')}`;
}

/** What is kept of a manage key: its SHA-256 in hexadecimal digits; with 256 bits inside, no salt is needed. */
export function manageKeyHash(manageKey: string): string {
  return sha256(manageKey);
}

/** Whether a text could be a manage key at all. */
export function looksLikeManageKey(text: string): boolean {
  return shape.test(text);
}

/** A sign-up that its manage key opens from now on; keys of other generations open it no longer. */
export function withManageKey(signUp: SignUp, secret: ServerSecret, generation = 0): SignUp {
  const hash = manageKeyHash(manageKeyOf(secret, signUp.id, generation));
  return { ...signUp, manageKeyHash: hash, ...(generation === 0 ? {} : { manageKeyGeneration: generation }) };
}
