import type { CallOptions } from './call.js';

/** Sums for a machine, as ALTCHA states them; the solution goes into `trace.challenge` of a sign-up. */
export type Challenge = Readonly<Record<string, unknown>>;

/** Capability `signUps.challenge`. */
export interface ChallengeReader {
  /** Sums to be done by a machine that wants to send a form; each answer is good for one sign-up. */
  readChallenge(options?: CallOptions): Promise<Challenge>;
}
