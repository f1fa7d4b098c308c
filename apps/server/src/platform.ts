import { createHash, randomBytes } from 'node:crypto';

/** Tells the time; tests hand in one that stands still. */
export interface Clock {
  /** Now, as an ISO 8601 instant. */
  readonly now: () => string;
}

/** The machine's clock, in UTC. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Makes a text nobody can guess: 128 bits from the system's source of chance. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

/** Makes a secret of 256 bits. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a text in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
