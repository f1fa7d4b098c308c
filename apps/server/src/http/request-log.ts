import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { randomId } from '../platform.js';
import type { AppEnv } from './app-env.js';

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Gives each request an id and logs one line about it: operation, status and duration, no address,
 * no path, no query, no header, no body. Ids that callers send are not taken over.
 */
export function requestLog(log: Logger): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const requestId = randomId();
    const started = performance.now();
    context.set('requestId', requestId);
    await next();
    context.res.headers.set('X-Request-Id', requestId);
    const { method } = context.req;
    log.info({
      requestId,
      method: methods.includes(method) ? method : 'other',
      operation: context.get('operation') ?? 'none',
      status: context.res.status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
    });
  };
}
