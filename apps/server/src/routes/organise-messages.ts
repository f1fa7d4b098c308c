import { organisingPaths } from '@geflecht/core/contract';
import type { MailList } from '@geflecht/core/contract';
import { messageRequestSchema, plainRequestSchema } from '@geflecht/core/schema';
import { createdJson, freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readRequest } from '../http/read-request.js';
import { organised } from '../organiser/organised-event.js';
import { sendMessage as send } from '../organiser/send-message.js';
import { teamAnswer } from './organise-sign-ups.js';
import type { Operation, Services } from './services.js';

/** Writes to parties of an event. */
export function sendMessage(services: Services): Operation {
  return organised(services, async (event) => {
    const request = await readRequest(event.context, messageRequestSchema);
    if (request instanceof Response) return request;
    return teamAnswer(event, await send(event, request), organisingPaths.mails(event.eventId));
  });
}

/** Mails of an event and how they fare, without addresses and words. */
export function listMails(services: Services): Operation {
  return organised(services, async ({ context, eventId, frame }) => {
    const listed = await services.store.mails.list(eventId);
    const mails = listed.map(({ id, template, status, about, attempts, notBefore, failure }) => ({
      id,
      template,
      status,
      ...(about?.signUpId === undefined ? {} : { signUpId: about.signUpId }),
      attempts,
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(failure === undefined ? {} : { failure }),
    }));
    const answer: MailList = { eventId: frame.event.id, mails };
    return freshJson(context, answer);
  });
}

/** Has a mail that failed tried anew. */
export function retryMail(services: Services): Operation {
  return organised(services, async ({ context, eventId, at }) => {
    const request = await readRequest(context, plainRequestSchema);
    if (request instanceof Response) return request;
    const mailId = context.req.param('mailId') ?? '';
    if (!(await services.store.mails.retry(eventId, mailId, Date.parse(at)))) return problemResponse('not-found');
    return createdJson(context, { eventId, at }, `${services.publicUrl ?? ''}${organisingPaths.mails(eventId)}`);
  });
}
