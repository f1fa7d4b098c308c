/** How many within which time. */
export interface RateLimit {
  readonly most: number;
  readonly seconds: number;
}

/** What several processes on one database count together, so that a limit is not as many times as wide as there are processes. */
export interface LimitStore {
  /**
   * Takes one from a bucket that fills up again steadily; those asked for in the same moment are taken together.
   * @param now milliseconds since 1970
   * @returns 0, or after how many whole seconds to come again
   */
  take(bucket: string, limit: RateLimit, now: number): Promise<number>;
  /** The same without taking. */
  wait(bucket: string, limit: RateLimit, now: number): Promise<number>;
  /**
   * Claims something that is good for one use.
   * @param until milliseconds since 1970 up to which it could be used once more
   * @returns what claimed it first
   */
  claim(mark: string, by: string, until: number): Promise<string>;
  /**
   * Forgets buckets that are full again and marks that are good for no use any more.
   * @param now milliseconds since 1970
   */
  sweep(now: number): Promise<void>;
}

/** Whole seconds until a bucket with so much in it has one to take. */
export function secondsToWait(left: number, { most, seconds }: RateLimit): number {
  return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / (most / seconds)));
}
