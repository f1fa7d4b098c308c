import { createHmac } from 'node:crypto';
import type { ServerSecret } from '../keys/server-secret.js';

/** Letters and digits that are not taken for one another, after Douglas Crockford. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;
const perGroup = 4;
const looksAlike: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Who stands on a badge. */
export interface BadgeHolder {
  readonly eventId: string;
  readonly signUpId: string;
  readonly participantId: string;
}

/**
 * The code on a badge, such as `7K3M-9Q2X`: 40 bits of an HMAC-SHA256, easy to type. It says who comes to those who hold the
 * list, and opens nothing.
 */
export function checkInCode(secret: ServerSecret, { eventId, signUpId, participantId }: BadgeHolder): string {
  const text = JSON.stringify(['check-in', eventId, signUpId, participantId]);
  const bytes = createHmac('sha256', secret).update(text, 'utf8').digest();
  const code = Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
  return `${code.slice(0, perGroup)}-${code.slice(perGroup)}`;
}

/** A code as it was meant, however it was typed: without blanks and dashes, in capitals, `O` for `0`. */
export function readCheckInCode(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  const code = plain.replaceAll(/[OIL]/g, (letter) => looksAlike[letter] ?? letter);
  return `${code.slice(0, perGroup)}-${code.slice(perGroup)}`;
}
