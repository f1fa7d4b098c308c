import { createHmac } from 'node:crypto';
import type { ServerSecret } from '../keys/server-secret.js';
import { sha256 } from '../platform.js';

const prefix = 'geflecht_sign_in_';
const shape = /^geflecht_sign_in_[A-Za-z0-9_-]{43}$/;

/** How long a link to sign in holds, in milliseconds. */
export const signInLifetime = 15 * 60_000;

/**
 * The token of a link to sign in: an HMAC-SHA256 of its id, so that the mail can be written when it is sent, without the
 * token ever being kept.
 */
export function signInTokenOf(secret: ServerSecret, signInId: string): string {
  return `${prefix}${createHmac('sha256', secret).update(`sign-in:${signInId}`, 'utf8').digest('base64url')}`;
}

/** What is kept of a token. */
export function signInTokenHash(token: string): string {
  return sha256(token);
}

/** Whether a text could be a token at all. */
export function looksLikeSignInToken(text: string): boolean {
  return shape.test(text);
}
