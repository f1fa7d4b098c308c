import { discloseDocument } from '@geflecht/core/audience';
import { documentFormat, documentVersion } from '@geflecht/core/document';
import { splitAllNeeds } from '@geflecht/core/sign-up';
import { freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { listedSignUp } from '../organiser/told-sign-up.js';
import type { Operation, Services } from './services.js';

/** Answers with the sign-ups of an event to those who organise it, without needs and keys; the route's scope is checked before. */
export function listSignUps({ store, source, clock }: Services): Operation {
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const { viewer } = context.get('caller');
    if (!viewer.organises.includes(eventId)) return problemResponse('forbidden');
    const frame = (await source.read({ kind: 'event', id: eventId }))?.frame;
    if (frame === undefined) return problemResponse('not-found');
    const { signUps } = splitAllNeeds(await store.signUps.list(eventId), frame);
    const document = { format: documentFormat, version: documentVersion, signUps: signUps.map(listedSignUp) } as const;
    return freshJson(context, discloseDocument(document, { viewer, at: clock.now() }));
  };
}
