import { organisingPaths } from '@geflecht/core/contract';
import type { OwnKey } from '@geflecht/core/contract';
import { signInRequestSchema, signInSchema } from '@geflecht/core/schema';
import { createdJson, freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readBody } from '../http/read-body.js';
import { redeemSignIn } from '../sign-in/redeem-sign-in.js';
import { requestSignIn as request } from '../sign-in/request-sign-in.js';
import type { Operation, Services } from './services.js';

/** Has a link to sign in with sent; the answer is the same, and as soon, whether or not the address is one of the team. */
export function requestSignIn(services: Services): Operation {
  const { clock, guard, later, publicUrl = '' } = services;
  return async (context) => {
    const body = await readBody(context, signInRequestSchema);
    if (body instanceof Response) return body;
    const refusal = await guard.count(context, 'manageLinks');
    if (refusal !== undefined) return refusal;
    later.run(() => request(body, services));
    return createdJson(context, { askedAt: clock.now() }, `${publicUrl}${organisingPaths.signIn()}`);
  };
}

/** Changes the token of a link for a key of some hours. */
export function signIn(services: Services): Operation {
  return async (context) => {
    const body = await readBody(context, signInSchema);
    if (body instanceof Response) return body;
    const signedIn = await redeemSignIn(body.token, services);
    if (signedIn === undefined) {
      const detail = 'This link was used or is too old.';
      return (await services.guard.count(context, 'guesses')) ?? problemResponse('forbidden', { detail });
    }
    return createdJson(context, signedIn, `${services.publicUrl ?? ''}${organisingPaths.signIn()}`);
  };
}

/** What the key that is shown may do. */
export const readOwnKey: Operation = (context) => {
  const { viewer, scopes } = context.get('caller');
  const answer: OwnKey = { scopes, organises: viewer.organises as OwnKey['organises'] };
  return freshJson(context, answer);
};
