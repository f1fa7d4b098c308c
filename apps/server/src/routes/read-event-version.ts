import type { EventVersion } from '@geflecht/core/contract';
import { cacheableJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/** Answers with a mark of what the caller sees of an event: that of its document, for a fraction of the bytes. */
export function readEventVersion({ disclosed, clock }: Services): Operation {
  return async (context) => {
    const asked = { kind: 'event', id: context.req.param('eventId') ?? '' } as const;
    const seen = await disclosed.read(asked, context.get('caller').viewer, clock.now());
    if (seen === undefined) return problemResponse('not-found');
    const answer: EventVersion = { version: seen.etag.replaceAll('"', '') };
    return cacheableJson(context, { body: JSON.stringify(answer), etag: seen.etag });
  };
}
