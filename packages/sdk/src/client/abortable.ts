import { aborted } from '../errors/index.js';

/** An operation its caller may call off. */
export interface Call {
  readonly operation: string;
  readonly signal?: AbortSignal | undefined;
}

/** Starts something, later settles once, and returns how to clean up. */
export type Start<Value> = (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void;

/**
 * Runs what `start` begins until it settles or the caller calls it off, then cleans up in either case.
 * @throws SdkError `aborted` as soon as the signal fires; nothing starts when it has fired before.
 */
export function abortable<Value>({ operation, signal }: Call, start: Start<Value>): Promise<Value> {
  let abort: (() => void) | undefined;
  let cleanUp: (() => void) | undefined;
  return new Promise<Value>((resolve, reject) => {
    abort = () => reject(aborted(operation, signal));
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    cleanUp = start(resolve, reject);
  }).finally(() => {
    if (abort) signal?.removeEventListener('abort', abort);
    cleanUp?.();
  });
}
