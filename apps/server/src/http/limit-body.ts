import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './app-env.js';
import { problemResponse } from './problem.js';

const tooLarge = () => problemResponse('too-large');

const withoutBody: readonly string[] = ['GET', 'HEAD'];

/**
 * Refuses bodies over a size in bytes. Node sees to it that a body is as long as its head says, so only one of unknown
 * length has to be counted; looking at a body as a stream costs more than all else that is done before an answer.
 */
export function limitBody(maxSize: number): MiddlewareHandler<AppEnv> {
  const counting = bodyLimit({ maxSize, onError: tooLarge });
  return async (context, next) => {
    const { req } = context;
    if (withoutBody.includes(req.method)) return next();
    const length = Number(req.header('Content-Length') ?? NaN);
    if (Number.isNaN(length) || req.header('Transfer-Encoding') !== undefined) return counting(context, next);
    return length > maxSize ? tooLarge() : next();
  };
}
