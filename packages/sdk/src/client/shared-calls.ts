import { abortable } from './abortable.js';
import type { Call } from './abortable.js';
import type { Attempt } from './retrying.js';

interface Running {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  callers: number;
}

/** Joins the running call of that key, or begins it. */
export type Join = <Value>(key: string, call: Call, begin: Attempt<Value>) => Promise<Value>;

/**
 * Lets concurrent callers of the same thing share one call. Everybody's own signal detaches that
 * caller only; the call itself is called off when the last of them leaves.
 */
export function sharedCalls(): Join {
  const running = new Map<string, Running>();
  return <Value>(key: string, call: Call, begin: Attempt<Value>) =>
    abortable<Value>(call, (resolve, reject) => {
      let shared = running.get(key);
      if (shared === undefined) {
        const controller = new AbortController();
        shared = { answer: begin(controller.signal), controller, callers: 0 };
        running.set(key, shared);
      }
      const { answer, controller } = shared;
      shared.callers += 1;
      (answer as Promise<Value>).then(resolve, reject);
      return () => {
        shared.callers -= 1;
        if (shared.callers > 0) return;
        controller.abort();
        running.delete(key);
      };
    });
}
