import { paths } from '@geflecht/core/contract';
import { recordedSignUpSchema, signUpDecisionSchema, signUpSearchSchema } from '@geflecht/core/schema';
import { createdJson, freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readBody } from '../http/read-body.js';
import { readRequest } from '../http/read-request.js';
import type { TeamOutcome } from '../organiser/answer-once.js';
import { decideSignUp as decide } from '../organiser/decide-sign-up.js';
import { findSignUps as find } from '../organiser/find-sign-ups.js';
import { organised } from '../organiser/organised-event.js';
import type { OrganisedEvent } from '../organiser/organised-event.js';
import { recordSignUp as record } from '../organiser/record-sign-up.js';
import type { Operation, Services } from './services.js';

/** Answers with what was stored for a team, or why nothing was. */
export function teamAnswer<Receipt>(
  { context, services }: OrganisedEvent,
  outcome: TeamOutcome<Receipt>,
  path: string,
): Response {
  if (outcome.ok) return createdJson(context, outcome.receipt, `${services.publicUrl ?? ''}${path}`);
  const { code, ...details } = outcome.refusal;
  return problemResponse(code, details);
}

/** A page of an event's sign-ups. */
export function findSignUps(services: Services): Operation {
  return organised(services, async (event) => {
    const search = await readBody(event.context, signUpSearchSchema);
    return search instanceof Response ? search : freshJson(event.context, await find(event, search));
  });
}

/** Writes a sign-up down for a party. */
export function recordSignUp(services: Services): Operation {
  return organised(services, async (event) => {
    const recorded = await readRequest(event.context, recordedSignUpSchema);
    if (recorded instanceof Response) return recorded;
    return teamAnswer(event, await record(event, recorded), paths.signUps(event.eventId));
  });
}

/** Decides about one sign-up. */
export function decideSignUp(services: Services): Operation {
  return organised(services, async (event) => {
    const request = await readRequest(event.context, signUpDecisionSchema);
    if (request instanceof Response) return request;
    const signUpId = event.context.req.param('signUpId') ?? '';
    return teamAnswer(event, await decide(event, signUpId, request), paths.signUps(event.eventId));
  });
}
