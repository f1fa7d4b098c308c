import { isSdkError, SdkError } from '../errors/index.js';
import type { Platform } from '../platform.js';
import { abortable } from './abortable.js';
import type { Call } from './abortable.js';

/** How often and how long one operation is tried. */
export interface Patience extends Call {
  readonly platform: Platform;
  /** Tries in all, the first one included. */
  readonly attempts: number;
  /** How long one try may take. */
  readonly timeoutSeconds: number;
}

/** One try; it should stop when its signal fires. */
export type Attempt<Value> = (signal: AbortSignal) => Promise<Value>;

const firstPause = 300;
const longestWaitSeconds = 30;

function withinTime<Value>(patience: Patience, attempt: Attempt<Value>): Promise<Value> {
  const { operation, platform, timeoutSeconds } = patience;
  return abortable(patience, (resolve, reject) => {
    const controller = new AbortController();
    const fail = (code: 'timeout' | 'internal', finding: string, cause?: unknown) =>
      reject(isSdkError(cause) ? cause : new SdkError({ code, operation, finding, cause }));
    const stopTimer = platform.startTimer(() => fail('timeout', 'no answer in time'), timeoutSeconds * 1_000);
    attempt(controller.signal).then(resolve, (cause: unknown) => fail('internal', 'the adapter broke', cause));
    return () => {
      stopTimer();
      controller.abort();
    };
  });
}

/** Milliseconds until the next try, or undefined where trying again cannot help or the wait is too long. */
function pauseAfter({ code, retryAfterSeconds = 0 }: SdkError, spread: number): number | undefined {
  const isPassing = code === 'network' || code === 'timeout' || code === 'overloaded';
  return isPassing && retryAfterSeconds <= longestWaitSeconds ? retryAfterSeconds * 1_000 + spread : undefined;
}

/**
 * Tries until there is an answer: again after a lost connection, a time-out or an overload, with
 * growing pauses spread by chance, on top of what the backend asks for in `Retry-After` (at most
 * 30 seconds). Only for operations that may be repeated without doing anything twice.
 */
export async function retrying<Value>(patience: Patience, attempt: Attempt<Value>): Promise<Value> {
  const { platform, attempts } = patience;
  for (let tried = 1; ; tried += 1) {
    try {
      return await withinTime(patience, attempt);
    } catch (error) {
      const pause = pauseAfter(error as SdkError, platform.random() * firstPause * 2 ** tried);
      if (pause === undefined || tried >= attempts) throw error;
      await abortable<void>(patience, (resolve) => platform.startTimer(resolve, pause));
    }
  }
}
