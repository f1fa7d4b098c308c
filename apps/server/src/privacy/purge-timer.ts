import { describeError } from '../log/describe-error.js';
import type { Logger } from 'pino';
import type { Clock } from '../platform.js';
import { purge } from './purge.js';
import type { PurgeOptions } from './purge.js';

/** What the timer works with. */
export interface PurgeTimerOptions extends Pick<PurgeOptions, 'store' | 'source'> {
  readonly clock: Clock;
  readonly log: Logger;
}

const millisecondsBetweenPurges = 6 * 3_600_000;

/** What networks are limited by is to be gone soon after it says nothing any more. */
const millisecondsBetweenSweeps = 60_000;

/** Works at once and then again and again. Answers how to stop it, once what is under way is done. */
function repeat(work: () => Promise<void>, milliseconds: number): () => Promise<void> {
  let working = work();
  const timer = setInterval(() => {
    working = work();
  }, milliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}

/**
 * Purges when the server starts and every six hours, and forgets limits that are over every minute; several processes do
 * each other no harm, for what is gone is gone.
 * @returns stops it, once what is under way is done
 */
export function startPurging({ store, source, clock, log }: PurgeTimerOptions): () => Promise<void> {
  const told = (work: () => Promise<void>) => async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error({ finding: 'what was due could not be erased', error: describeError(error) });
    }
  };
  const purgeOnce = told(async () => {
    for (const entry of await purge({ store, source, at: clock.now() })) log.info({ erased: entry });
  });
  const sweepOnce = told(async () => store.limits?.sweep(Date.parse(clock.now())));
  const stops = [repeat(purgeOnce, millisecondsBetweenPurges), repeat(sweepOnce, millisecondsBetweenSweeps)];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
