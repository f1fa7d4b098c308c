import { paths } from '@geflecht/core/contract';
import { copyRequestSchema } from '@geflecht/core/schema';
import { requestIssue } from '@geflecht/core/sign-up';
import { seedDocument } from '../documents/seed-document.js';
import { createdJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readRequest } from '../http/read-request.js';
import { sha256 } from '../platform.js';
import { copyEvent as copyOf } from '../organiser/copy-event.js';
import { organised } from '../organiser/organised-event.js';
import type { Operation, Services } from './services.js';

function newEventIdOf(wished: string | undefined, about: readonly string[]): string {
  return wished ?? `ev_${sha256(JSON.stringify(about)).slice(0, 22)}`;
}

/** Ids that follow from what was asked, so that asking again makes the same copy and not another one. */
function idMaker(newEventId: string): () => string {
  let made = 0;
  return () => {
    made += 1;
    return sha256(`${newEventId}:${made}`).slice(0, 22);
  };
}

/** A draft for another date, which the caller organises too. */
export function copyEvent(services: Services): Operation {
  const { store, source, publicUrl = '' } = services;
  return organised(services, async ({ context, eventId, keyId, document }) => {
    const request = await readRequest(context, copyRequestSchema);
    if (request instanceof Response) return request;
    const newEventId = newEventIdOf(request.eventId, [keyId, eventId, request.submitKey]);
    const receipt = { eventId: newEventId, copyOf: eventId };
    const there = await source.read({ kind: 'event', id: newEventId });
    const followed = there?.frame?.event.edition?.followsEventId as string | undefined;
    const { viewer } = context.get('caller');
    // An id that follows from the request is this caller's; the server may have fallen before it let them organise it.
    const isOwn = request.eventId === undefined || viewer.organises.includes(newEventId);
    if (there !== undefined && followed === eventId && isOwn) {
      await store.keys.letOrganise(keyId, newEventId);
      return createdJson(context, receipt, `${publicUrl}${paths.event(newEventId)}`);
    }
    if (there !== undefined) {
      return problemResponse('invalid', { issues: [requestIssue({ path: ['eventId'], code: 'id-duplicate' })] });
    }
    const copy = copyOf(document, { eventId, start: request.start, newEventId, newId: idMaker(newEventId) });
    if (copy === undefined) return problemResponse('not-found');
    await seedDocument(store, copy);
    await store.keys.letOrganise(keyId, newEventId);
    return createdJson(context, receipt, `${publicUrl}${paths.event(newEventId)}`);
  });
}
