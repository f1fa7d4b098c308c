import { paths } from '@geflecht/core/contract';
import { signUpRequestSchema } from '@geflecht/core/schema';
import { createdJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readRequest } from '../http/read-request.js';
import { submitSignUp } from '../sign-up/submit-sign-up.js';
import type { Operation, Services } from './services.js';

/** Signs a party up; answers only once the sign-up is stored. */
export function createSignUp(services: Services): Operation {
  const { store, clock, newId, secret, source, disclosed, publicUrl = '' } = services;
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const asked = { kind: 'event', id: eventId } as const;
    const seen = (await disclosed.read(asked, context.get('caller').viewer, clock.now()))?.frame;
    const frame = (await source.read(asked))?.frame;
    if (seen === undefined || frame === undefined) return problemResponse('not-found');
    const request = await readRequest(context, signUpRequestSchema);
    if (request instanceof Response) return request;
    const outcome = await submitSignUp(
      { request, frame, seen },
      { signUps: store.signUps, mails: store.mails, clock, newId, secret },
    );
    if (!outcome.ok) {
      const { code, ...details } = outcome.refusal;
      return problemResponse(code, details);
    }
    const location = `${publicUrl}${paths.signUps(eventId)}/${outcome.receipt.signUpId}`;
    return createdJson(context, outcome.receipt, location);
  };
}
