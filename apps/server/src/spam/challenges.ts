import { createHmac } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import type { ServerSecret } from '../keys/server-secret.js';
import { randomSecret } from '../platform.js';
import type { Clock } from '../platform.js';
import type { UsedSolutions } from './used-solutions.js';

/** Sums a machine does in about a second. */
const sums = { algorithm: 'PBKDF2/SHA-256', cost: 5_000, keyPrefix: '00' } as const;
const minutesValid = 30;
const minute = 60_000;

function readPayload(text: string): Payload | undefined {
  try {
    const payload = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Partial<Payload> | null;
    return typeof payload?.challenge === 'object' && typeof payload.solution === 'object'
      ? (payload as Payload)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What challenges are made with. */
export interface ChallengesOptions {
  readonly secret: ServerSecret;
  readonly clock: Clock;
  /** Which submit each solution was used for. */
  readonly used: UsedSolutions;
}

/** Sets sums for machines that send forms, and looks at their solutions; each is good for one submit, however often it is sent. */
export class Challenges {
  readonly #clock: Clock;
  readonly #secret: string;
  readonly #used: UsedSolutions;

  constructor({ secret, clock, used }: ChallengesOptions) {
    this.#clock = clock;
    this.#used = used;
    this.#secret = createHmac('sha256', secret).update('challenge', 'utf8').digest('base64url');
  }

  /** A new challenge, as ALTCHA states it. */
  make(): Promise<object> {
    const expiresAt = new Date(Date.parse(this.#clock.now()) + minutesValid * minute);
    const data = { id: randomSecret() };
    return createChallenge({ ...sums, deriveKey, expiresAt, data, hmacSignatureSecret: this.#secret });
  }

  /** Whether a text is the solution of a challenge that was set here, is not over and was not used for another submit. */
  async accepts(solution: string | undefined, submitKey: string): Promise<boolean> {
    const payload = readPayload(solution ?? '');
    if (payload === undefined) return false;
    const mark = payload.challenge.signature ?? '';
    if (!(await this.#isSolved(payload))) return false;
    return this.#used.claim(mark, submitKey, Date.parse(this.#clock.now()) + minutesValid * minute);
  }

  async #isSolved(payload: Payload): Promise<boolean> {
    try {
      const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: this.#secret });
      return verified;
    } catch {
      // What is not shaped like a solution makes the library throw.
      return false;
    }
  }
}
