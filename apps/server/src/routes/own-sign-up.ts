import { managingPaths } from '@geflecht/core/contract';
import {
  erasureRequestSchema,
  mailProofRequestSchema,
  manageLinkRequestSchema,
  ownSignUpChangeSchema,
  validateWith,
} from '@geflecht/core/schema';
import type { AppContext } from '../http/app-env.js';
import { createdJson, freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readBody } from '../http/read-body.js';
import { readJsonBody } from '../http/read-json-body.js';
import { readRequest } from '../http/read-request.js';
import { changeOwn } from '../manage/change-own.js';
import { eraseOwn } from '../manage/erase-own.js';
import { ownEvent } from '../manage/own-event.js';
import type { OwnEvent } from '../manage/own-event.js';
import { proveNewMail } from '../manage/prove-mail.js';
import { readOwn } from '../manage/read-own-sign-up.js';
import { sendManageLinks } from '../manage/send-manage-links.js';
import { writesToStranger } from '../manage/writes-to-stranger.js';
import type { Operation, Services } from './services.js';

async function eventOf(context: AppContext, services: Services): Promise<OwnEvent | undefined> {
  const { manages } = context.get('caller');
  return manages && ownEvent(manages, services);
}

/** Answers with the sign-up whose manage key was shown. Reading changes nothing. */
export function readOwnSignUp(services: Services): Operation {
  return async (context) => {
    const event = await eventOf(context, services);
    const own = event && (await readOwn(event));
    return own === undefined ? problemResponse('not-found') : freshJson(context, own);
  };
}

/** Does what a party wishes with its own sign-up. */
export function changeOwnSignUp(services: Services): Operation {
  const { guard, publicUrl = '' } = services;
  return async (context) => {
    const request = await readRequest(context, ownSignUpChangeSchema);
    if (request instanceof Response) return request;
    // The event as it is once all of the request is there.
    const event = await eventOf(context, services);
    if (event === undefined) return problemResponse('not-found');
    const refusal = (await writesToStranger(request, event)) ? await guard.count(context, 'manageLinks') : undefined;
    if (refusal !== undefined) return refusal;
    const outcome = await changeOwn(request, event);
    if (outcome.ok) return createdJson(context, outcome.own, `${publicUrl}${managingPaths.ownSignUp()}`);
    const { code, ...details } = outcome.refusal;
    return problemResponse(code, details);
  };
}

/** Cancels a sign-up and erases what is known about its party. */
export function eraseOwnSignUp(services: Services): Operation {
  const { publicUrl = '' } = services;
  return async (context) => {
    const event = await eventOf(context, services);
    if (event === undefined) return problemResponse('not-found');
    const request = await readRequest(context, erasureRequestSchema);
    if (request instanceof Response) return request;
    const receipt = await eraseOwn(event);
    if (receipt === undefined) return problemResponse('not-found');
    return createdJson(context, receipt, `${publicUrl}${managingPaths.ownErasure()}`);
  };
}

/** Proves a new address by the key that was mailed to it; why another key does not is told to nobody. */
export function proveMail(services: Services): Operation {
  const { guard, publicUrl = '' } = services;
  return async (context) => {
    const body = await readBody(context, mailProofRequestSchema);
    if (body instanceof Response) return body;
    // Counted before it is looked at, so that no more of them than that are at work together.
    const refusal = await guard.count(context, 'guesses');
    if (refusal !== undefined) return refusal;
    const receipt = await proveNewMail(body.key, services);
    if (receipt !== undefined) return createdJson(context, receipt, `${publicUrl}${managingPaths.mailProof()}`);
    const detail = 'This link is too old, was replaced by a later one, or taken back.';
    return problemResponse('forbidden', { detail });
  };
}

/**
 * Has manage links sent again. The answer is the same, and comes as fast, whether or not somebody signed up with the
 * address: it is looked up afterwards.
 */
export function requestManageLink(services: Services): Operation {
  const { clock, disclosed, guard, later, publicUrl = '' } = services;
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const at = clock.now();
    const seen = await disclosed.read({ kind: 'event', id: eventId }, context.get('caller').viewer, at);
    if (seen === undefined) return problemResponse('not-found');
    const refusal = await guard.count(context, 'manageLinks');
    if (refusal !== undefined) return refusal;
    const body = await readJsonBody(context);
    if (!body.ok) return problemResponse(body.code, { issues: body.issues });
    const { value, issues } = validateWith(manageLinkRequestSchema, body.value);
    if (value === undefined) return problemResponse('invalid', { issues });
    const { mail, locale } = value;
    later.run(() => sendManageLinks({ eventId, mail, locale, at }, services));
    return createdJson(context, { eventId, askedAt: at }, `${publicUrl}${managingPaths.manageLinks(eventId)}`);
  };
}
