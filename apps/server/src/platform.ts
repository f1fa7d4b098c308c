import { createHash, randomBytes } from 'node:crypto';

/** Tells the time; tests hand in one that stands still. */
export interface Clock {
  /** Now, as an ISO 8601 instant. */
  readonly now: () => string;
}

/** The machine's clock, in UTC. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

const idBytes = 16;
const idsAtOnce = 256;
let chance = Buffer.alloc(0);

/** Makes a text nobody can guess: 128 bits from the system's source of chance, which is asked for many at a time. */
export function randomId(): string {
  if (chance.length === 0) chance = randomBytes(idBytes * idsAtOnce);
  const id = chance.toString('base64url', 0, idBytes);
  chance = chance.subarray(idBytes);
  return id;
}

/** Makes a secret of 256 bits. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a text in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
