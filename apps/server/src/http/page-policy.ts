import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.js';

/** Lets a page state a content policy of its own in place of the one that allows nothing. */
export const pagePolicy: MiddlewareHandler<AppEnv> = async (context, next) => {
  await next();
  const policy = context.get('policy');
  if (policy !== undefined) context.res.headers.set('Content-Security-Policy', policy);
};
