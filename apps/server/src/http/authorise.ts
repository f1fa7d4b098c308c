import type { RouteAccess } from '@geflecht/core/contract';
import type { MiddlewareHandler } from 'hono';
import { identifyCaller } from '../keys/caller.js';
import type { KeyStore } from '../store/store.js';
import type { AppContext, AppEnv } from './app-env.js';
import { problemResponse } from './problem.js';

function unauthorised(): Response {
  return problemResponse('unauthorised', { headers: { 'WWW-Authenticate': 'Bearer' } });
}

/** Finds out who calls. A key that is not valid is refused everywhere, also where none is needed. */
export function identify(keys: KeyStore): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const caller = await identifyCaller(context.req.header('Authorization'), keys);
    if (caller === undefined) return unauthorised();
    context.set('caller', caller);
    await next();
    return undefined;
  };
}

/** Refuses callers without the scope a route asks for; what they may see of its data is asked later. */
export function authorise(context: AppContext, access: RouteAccess): Response | undefined {
  if (access === 'public') return undefined;
  const { keyId, scopes } = context.get('caller');
  if (keyId === undefined) return unauthorised();
  return scopes.includes(access.slice('scope:'.length)) ? undefined : problemResponse('forbidden');
}
