import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignUp } from '@geflecht/core/sign-up';
import type { ManagedSignUp } from './caller.js';
import type { ServerSecret } from './server-secret.js';

const prefix = 'geflecht_move_';
const shape = /^geflecht_move_[\w-]{43}([\w-]+)$/;

/**
 * The key that proves the new address of a sign-up, and opens nothing else: an HMAC-SHA256 of what was asked for, and
 * behind it which sign-up is meant. Neither it nor its hash is kept: it is made again from the record to be compared, so
 * that a database alone proves nothing and a later wish, or none, leaves no key that does.
 * @returns undefined where no new address was asked for
 */
export function moveKeyOf(secret: ServerSecret, { id, eventId, newMail }: SignUp): string | undefined {
  if (newMail === undefined) return undefined;
  const text = JSON.stringify(['move', eventId, id, newMail.askedAt, newMail.mail]);
  const proof = createHmac('sha256', secret).update(text, 'utf8').digest('base64url');
  return `${prefix}${proof}${Buffer.from(JSON.stringify([eventId, id]), 'utf8').toString('base64url')}`;
}

/** The sign-up a key speaks of, whether or not it proves anything; undefined for what is no such key. */
export function namedByMoveKey(key: string): ManagedSignUp | undefined {
  const [, named = ''] = shape.exec(key) ?? [];
  try {
    const [eventId, signUpId] = JSON.parse(Buffer.from(named, 'base64url').toString('utf8')) as readonly unknown[];
    return typeof eventId === 'string' && typeof signUpId === 'string' ? { eventId, signUpId } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a key is the one that was mailed to the sign-up's new address; takes as long for every wrong one. */
export function isMoveKey(key: string, signUp: SignUp, secret: ServerSecret): boolean {
  const [shown, right] = [Buffer.from(key, 'utf8'), Buffer.from(moveKeyOf(secret, signUp) ?? '', 'utf8')];
  return shown.length === right.length && timingSafeEqual(shown, right);
}
