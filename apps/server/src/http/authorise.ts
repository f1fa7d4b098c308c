import type { RouteAccess } from '@geflecht/core/contract';
import type { MiddlewareHandler } from 'hono';
import { scopeOf } from '../keys/api-key.js';
import { identifyCaller, isEverybody } from '../keys/caller.js';
import type { Caller } from '../keys/caller.js';
import { identifyParty, shownManageKey } from '../keys/manage-caller.js';
import type { Services } from '../routes/services.js';
import type { AppContext, AppEnv } from './app-env.js';
import { problemResponse } from './problem.js';

function unauthorised(): Response {
  return problemResponse('unauthorised', { headers: { 'WWW-Authenticate': 'Bearer' } });
}

/** Finds out who calls. A key that is not valid is refused everywhere, also where none is needed. */
export function identify({
  store,
  clock,
  guard,
}: Pick<Services, 'store' | 'clock' | 'guard'>): MiddlewareHandler<AppEnv> {
  const { keys, signUps } = store;
  return async (context, next) => {
    const header = context.req.header('Authorization');
    const manageKey = shownManageKey(header);
    const caller = await (manageKey === undefined
      ? identifyCaller(header, keys, clock)
      : identifyParty(manageKey, signUps));
    if (caller === undefined) return (await guard.count(context, 'guesses')) ?? unauthorised();
    context.set('caller', caller);
    await next();
    return undefined;
  };
}

function mayUse({ scopes, manages }: Caller, access: RouteAccess): boolean {
  return access === 'manage' ? manages !== undefined : scopes.includes(scopeOf(access) ?? '');
}

/** Refuses callers without the scope or manage key a route asks for; what they may see of its data is asked later. */
export function authorise(context: AppContext, access: RouteAccess): Response | undefined {
  if (access === 'public') return undefined;
  const caller = context.get('caller');
  if (isEverybody(caller)) return unauthorised();
  return mayUse(caller, access) ? undefined : problemResponse('forbidden');
}
