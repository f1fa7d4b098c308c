import type { Clock } from '../platform.js';
import type { LimitStore, RateLimit } from '../store/limit-store.js';
import { RateLimiter } from './rate-limiter.js';

/** Lets so many through in a while, for each key by itself; both answer 0, or after how many whole seconds to come again. */
export interface Limiter {
  /** Takes one. */
  take(key: string): number | Promise<number>;
  /** Takes none. */
  wait(key: string): number | Promise<number>;
}

/** What a limiter counts, and with whom. */
export interface LimiterOptions {
  /** Tells it from others that are shared. */
  readonly name: string;
  readonly limit: RateLimit;
  readonly clock: Clock;
  /** Absent: this process counts by itself. */
  readonly shared: LimitStore | undefined;
}

/** Makes a limiter. */
export function limiterOf({ name, limit, clock, shared }: LimiterOptions): Limiter {
  if (shared === undefined) return new RateLimiter(limit, clock);
  const now = (): number => Date.parse(clock.now());
  return {
    take: (key) => shared.take(`${name}:${key}`, limit, now()),
    wait: (key) => shared.wait(`${name}:${key}`, limit, now()),
  };
}
