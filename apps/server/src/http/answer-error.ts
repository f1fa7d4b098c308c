import type { ErrorHandler } from 'hono';
import type { Logger } from 'pino';
import { isServerError } from '../errors/server-error.js';
import { describeError } from '../log/describe-error.js';
import type { AppEnv } from './app-env.js';
import { overloadedResponse, problemResponse } from './problem.js';

/** Answers what no operation caught: busy for now, or a mistake of ours, which is logged and not shown. */
export function answerError(log: Logger): ErrorHandler<AppEnv> {
  return (error, context) => {
    const requestId = context.get('requestId');
    if (isServerError(error) && error.code === 'store-busy') {
      log.warn({ requestId, finding: error.code });
      return overloadedResponse();
    }
    log.error({ requestId, error: describeError(error) });
    return problemResponse('internal');
  };
}
