import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { randomId } from '../platform.js';
import type { AppEnv } from './app-env.js';

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const ofProcess = randomId();
let requests = 0;

/** An id that no other request has, in any process; it is no secret. */
export function nextRequestId(): string {
  requests += 1;
  return `${ofProcess}-${requests.toString(36)}`;
}

/** What is known of a request that was answered. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly operation: string;
  readonly status: number;
  /** By `performance.now()`. */
  readonly started: number;
}

/** Takes note of an answered request. */
export type NoteRequest = (answered: AnsweredRequest) => void;

/** Writes one line about a request: operation, status and duration, no address, no path, no query, no header, no body. */
export function requestLogger(log: Logger): NoteRequest {
  return ({ requestId, method, operation, status, started }) => {
    log.info({
      requestId,
      method: methods.includes(method) ? method : 'other',
      operation,
      status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
    });
  };
}

/** Gives each request an id and has it noted. Ids that callers send are not taken over. */
export function noteRequests(note: NoteRequest): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const requestId = nextRequestId();
    const started = performance.now();
    context.set('requestId', requestId);
    await next();
    context.res.headers.set('X-Request-Id', requestId);
    const operation = context.get('operation') ?? 'none';
    note({ requestId, method: context.req.method, operation, status: context.res.status, started });
  };
}
