import type { Clock } from '../platform.js';
import { secondsToWait } from '../store/limit-store.js';
import type { RateLimit } from '../store/limit-store.js';

interface Bucket {
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const second = 1_000;
const mostKeys = 20_000;

/** Lets so many through in a while, for each key by itself: a bucket in the memory of this process that fills up again steadily. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /**
   * Takes one.
   * @returns 0, or after how many whole seconds to come again
   */
  take(key: string): number {
    const seconds = this.wait(key);
    const bucket = this.#filled(key);
    if (seconds === 0) this.#keep(key, { ...bucket, left: bucket.left - 1 });
    return seconds;
  }

  /** After how many whole seconds there will be one to take, without taking it; 0 where there is one now. */
  wait(key: string): number {
    return secondsToWait(this.#filled(key).left, this.#limit);
  }

  get #perSecond(): number {
    return this.#limit.most / this.#limit.seconds;
  }

  #filled(key: string): Bucket {
    const at = Date.parse(this.#clock.now());
    const { left, at: before } = this.#buckets.get(key) ?? { left: this.#limit.most, at };
    const more = (Math.max(at - before, 0) / second) * this.#perSecond;
    return { left: Math.min(this.#limit.most, left + more), at };
  }

  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const oldest = this.#buckets.keys().next();
    if (this.#buckets.size > mostKeys && oldest.done !== true) this.#buckets.delete(oldest.value);
  }
}
