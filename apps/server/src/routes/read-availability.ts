import { freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { tellAvailability } from '../sign-up/tell-availability.js';
import type { Operation, Services } from './services.js';

/** Answers with the free places of what the caller sees of an event, counted now. */
export function readAvailability({ store, clock, source, disclosed }: Services): Operation {
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const at = clock.now();
    const asked = { kind: 'event', id: eventId } as const;
    const seen = await disclosed.read(asked, context.get('caller').viewer, at);
    const frame = (await source.read(asked))?.frame;
    if (seen === undefined || frame === undefined) return problemResponse('not-found');
    const taken = await store.signUps.taken(eventId, Date.parse(at));
    return freshJson(context, tellAvailability(frame, { seen: seen.frame, taken, at }));
  };
}
