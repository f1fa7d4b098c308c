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

const millisecondsBetween = 6 * 3_600_000;

/**
 * Purges when the server starts and every six hours; several processes do each other no harm, for what is gone is gone.
 * @returns stops it, once what is under way is done
 */
export function startPurging({ store, source, clock, log }: PurgeTimerOptions): () => Promise<void> {
  const once = async (): Promise<void> => {
    try {
      for (const entry of await purge({ store, source, at: clock.now() })) log.info({ erased: entry });
    } catch (error) {
      log.error({ finding: 'what was due could not be erased', error: describeError(error) });
    }
  };
  let working = once();
  const timer = setInterval(() => {
    working = once();
  }, millisecondsBetween);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
