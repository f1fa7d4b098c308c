import { freshJson } from '../http/json-answer.js';
import { overloadedResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/** Answers whether the server and its database do their work. */
export function health({ store, log }: Services): Operation {
  return async (context) => {
    try {
      await store.ping();
      return freshJson(context, { status: 'ok' });
    } catch {
      log.error({ requestId: context.get('requestId'), finding: 'the database does not answer' });
      return overloadedResponse();
    }
  };
}
