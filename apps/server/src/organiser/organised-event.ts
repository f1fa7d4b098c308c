import type { Viewer } from '@geflecht/core/audience';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import type { WholeDocument } from '../documents/document-source.js';
import type { AppContext } from '../http/app-env.js';
import { problemResponse } from '../http/problem.js';
import type { SettleTools } from '../sign-up/settle-sign-ups.js';
import type { Operation, Services } from '../routes/services.js';

/** An event and who organises it; the route's scope was checked before. */
export interface OrganisedEvent {
  readonly context: AppContext;
  readonly eventId: string;
  readonly viewer: Viewer;
  readonly keyId: string;
  /** The moment of asking. */
  readonly at: string;
  /** Everything of the event, undisclosed: for rules, never for an answer. */
  readonly document: WholeDocument['document'];
  readonly frame: SignUpFrame;
  readonly services: Services;
}

/** What changes of the event's sign-ups are settled with. */
export function settleTools({ frame, at, services }: OrganisedEvent): SettleTools {
  const { newId, secret, store } = services;
  return { frame, at, newId, secret, mails: store.mails };
}

/** Does what a team asks of its own event. */
export type OrganisedWork = (event: OrganisedEvent) => Promise<Response> | Response;

/** An operation for those who organise the event; other keys are not told whether it exists. */
export function organised(services: Services, work: OrganisedWork): Operation {
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const { viewer, keyId = '' } = context.get('caller');
    if (!viewer.organises.includes(eventId)) return problemResponse('forbidden');
    const whole = await services.source.read({ kind: 'event', id: eventId });
    if (whole?.frame === undefined) return problemResponse('not-found');
    const { document, frame } = whole;
    return work({ context, eventId, viewer, keyId, at: services.clock.now(), document, frame, services });
  };
}
