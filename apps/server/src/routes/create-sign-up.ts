import { idempotencyHeader, paths } from '@geflecht/core/contract';
import type { SignUpRequest } from '@geflecht/core/contract';
import { signUpRequestSchema, validateWith } from '@geflecht/core/schema';
import { requestIssue } from '@geflecht/core/sign-up';
import type { AppContext } from '../http/app-env.js';
import { createdJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { notJson, readJsonBody } from '../http/read-json-body.js';
import { submitSignUp } from '../sign-up/submit-sign-up.js';
import type { Operation, Services } from './services.js';

/** The request of a body, or the answer that refuses it. */
async function readRequest(context: AppContext): Promise<SignUpRequest | Response> {
  const body = await readJsonBody(context);
  if (!body.ok) {
    return problemResponse(body.code, body.code === 'invalid' ? { issues: [notJson] } : {});
  }
  const { value: request, issues } = validateWith(signUpRequestSchema, body.value);
  if (request === undefined) return problemResponse('invalid', { issues });
  const header = context.req.header(idempotencyHeader);
  if (header === undefined || header === request.submitKey) return request;
  return problemResponse('invalid', {
    issues: [requestIssue({ path: ['submitKey'], code: 'value-not-allowed' })],
    detail: `The header ${idempotencyHeader} and submitKey differ.`,
  });
}

/** Signs a party up; answers only once the sign-up is stored. */
export function createSignUp(services: Services): Operation {
  const { store, clock, newId, source, disclosed, publicUrl = '' } = services;
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const asked = { kind: 'event', id: eventId } as const;
    const seen = (await disclosed.read(asked, context.get('caller').viewer, clock.now()))?.frame;
    const frame = (await source.read(asked))?.frame;
    if (seen === undefined || frame === undefined) return problemResponse('not-found');
    const request = await readRequest(context);
    if (request instanceof Response) return request;
    const outcome = await submitSignUp({ request, frame, seen }, { signUps: store.signUps, clock, newId });
    if (!outcome.ok) {
      const { code, ...details } = outcome.refusal;
      return problemResponse(code, details);
    }
    const location = `${publicUrl}${paths.signUps(eventId)}/${outcome.receipt.signUpId}`;
    return createdJson(context, outcome.receipt, location);
  };
}
