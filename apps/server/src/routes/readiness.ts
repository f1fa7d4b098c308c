import { freshJson } from '../http/json-answer.js';
import { overloadedResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/** Answers whether requests are welcome: the database answers and nobody has asked the server to stop. */
export function readiness({ store, isStopping }: Services): Operation {
  return async (context) => {
    if (isStopping()) return overloadedResponse();
    try {
      await store.ping();
      return freshJson(context, { status: 'ready' });
    } catch {
      return overloadedResponse();
    }
  };
}
