import { abortable } from '../client/abortable.js';
import type { Call } from '../client/abortable.js';
import { isSdkError, SdkError } from '../errors/index.js';
import type { Platform } from '../platform.js';

/** One stream of news: resolves when the other side ends it, and says whenever there is some. */
export type Watch = (signal: AbortSignal, heard: () => void) => Promise<void>;

const firstPause = 1_000;
const longestPause = 60_000;

/** Milliseconds until the next try; undefined where the backend refuses to be watched. */
function pauseAfter(error: unknown, unheard: number): number | undefined {
  const { code = 'network', retryAfterSeconds = 0 } = Object(error) as Partial<SdkError>;
  const isPassing = code === 'network' || code === 'overloaded';
  return isPassing ? retryAfterSeconds * 1_000 + Math.min(firstPause * 2 ** unheard, longestPause) : undefined;
}

function watchOnce({ operation, signal }: Call, watch: Watch, heard: () => void): Promise<void> {
  return abortable({ operation, signal }, (resolve, reject) => {
    const controller = new AbortController();
    watch(controller.signal, heard).then(resolve, (cause: unknown) =>
      reject(
        isSdkError(cause) ? cause : new SdkError({ code: 'internal', operation, finding: 'the adapter broke', cause }),
      ),
    );
    return () => controller.abort();
  });
}

/**
 * Watches for as long as the signal lets it: again after the stream ended, a lost connection or an overload, with pauses
 * that grow up to a minute while nothing is heard, spread by chance, on top of what `Retry-After` asks for.
 * @throws SdkError `aborted`, or whatever the backend refuses it with
 */
export async function watchPatiently(call: Call, platform: Platform, watch: Watch): Promise<never> {
  let unheard = 0;
  for (;;) {
    const heard = () => (unheard = 0);
    const error: unknown = await watchOnce(call, watch, heard).catch((reason: unknown) => reason);
    const pause = pauseAfter(error, unheard);
    if (pause === undefined) throw error;
    unheard += 1;
    await abortable<void>(call, (resolve) => platform.startTimer(resolve, pause * (0.5 + platform.random() / 2)));
  }
}
