import type { AppContext } from '../http/app-env.js';
import { problemResponse } from '../http/problem.js';
import type { Clock } from '../platform.js';
import type { ServerSecret } from '../keys/server-secret.js';
import type { LimitStore, RateLimit } from '../store/limit-store.js';
import { rangeSecret } from './address-range.js';
import { callerRange } from './caller-range.js';
import { limiterOf } from './limiter.js';
import type { Limiter } from './limiter.js';

/** What is limited for each network by itself. */
export type Guarded = 'signUps' | 'manageLinks' | 'challenges' | 'guesses';

/** Wide enough for a school or an office behind one address, narrow enough for a machine. */
export const usualLimits: Readonly<Record<Guarded, RateLimit>> = {
  signUps: { most: 120, seconds: 600 },
  manageLinks: { most: 10, seconds: 600 },
  challenges: { most: 300, seconds: 600 },
  guesses: { most: 30, seconds: 600 },
};

/** How requests are limited. */
export interface GuardOptions {
  readonly clock: Clock;
  /** What networks are hashed with. */
  readonly secret: ServerSecret;
  /** Where several processes count together; absent: this one counts by itself. */
  readonly shared?: LimitStore | undefined;
  /** How many trusted proxies stand in front of the server; default 0. */
  readonly proxies?: number | undefined;
  readonly limits?: Readonly<Partial<Record<Guarded, RateLimit>>> | undefined;
}

/** Limits how often one network may do something; requests from this machine, and from its own network unless proxies are named, are not limited. */
export class Guard {
  readonly #limiters: ReadonlyMap<Guarded, Limiter>;
  readonly #proxies: number;
  readonly #key: Buffer;

  constructor({ clock, secret, shared, proxies = 0, limits = {} }: GuardOptions) {
    const all = Object.entries({ ...usualLimits, ...limits }) as readonly (readonly [Guarded, RateLimit])[];
    this.#limiters = new Map(all.map(([name, limit]) => [name, limiterOf({ name, limit, clock, shared })]));
    this.#proxies = proxies;
    this.#key = rangeSecret(secret);
  }

  /** Counts a request; answers the refusal where there were too many. */
  async count(context: AppContext, name: Guarded): Promise<Response | undefined> {
    const range = this.rangeOf(context);
    return this.#refusal(range === undefined ? 0 : await this.#limiters.get(name)?.take(range));
  }

  /** Answers the refusal where there were too many before this request, which does not count. */
  async check(context: AppContext, name: Guarded): Promise<Response | undefined> {
    const range = this.rangeOf(context);
    return this.#refusal(range === undefined ? 0 : await this.#limiters.get(name)?.wait(range));
  }

  /** What stands for the network of a request; undefined where it is not known or this machine. */
  rangeOf(context: AppContext): string | undefined {
    return callerRange(context, { proxies: this.#proxies, key: this.#key });
  }

  #refusal(seconds = 0): Response | undefined {
    if (seconds === 0) return undefined;
    return problemResponse('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
  }
}
