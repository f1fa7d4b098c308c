import { discloseDocument } from '@geflecht/core/audience';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { NeedsAnswer, SignUp } from '@geflecht/core/sign-up';
import { splitAllNeeds } from '@geflecht/core/sign-up';
import type { OrganisedEvent } from '../organiser/organised-event.js';

/** What exports of an event are made from. */
export interface EventExport {
  /** The event and its sign-ups as the caller may see them, without secrets and needs. */
  readonly document: GeflechtDocument;
  readonly signUps: readonly SignUp[];
  /** For counts, which name nobody; never to be shown one by one without the right to them. */
  readonly needsAnswers: readonly NeedsAnswer[];
  /** Whether the caller has the right to them. */
  readonly mayReadNeeds: boolean;
}

/** The event as the caller may see it, without its sign-ups. */
export function exportedEvent({ document, viewer, at }: OrganisedEvent): GeflechtDocument {
  return discloseDocument({ ...document, signUps: [] }, { viewer, at });
}

/** Its sign-ups as the caller may see them, without needs, page by page in the order of their receipt. */
export async function* exportedPages(event: OrganisedEvent): AsyncGenerator<readonly SignUp[]> {
  const { eventId, viewer, at, frame, services } = event;
  for await (const page of services.store.signUps.pages(eventId)) {
    const { signUps } = splitAllNeeds(page, frame);
    yield discloseDocument({ ...event.document, signUps }, { viewer, at }).signUps ?? [];
  }
}

/** Reads what exports of an event are made from. */
export async function readEventExport(event: OrganisedEvent): Promise<EventExport> {
  const { eventId, viewer, at, frame, services } = event;
  const apart = splitAllNeeds(await services.store.signUps.list(eventId), frame);
  const whole = { ...event.document, signUps: apart.signUps };
  const needsAnswers = [...(await services.store.needs.list(eventId)), ...apart.needsAnswers];
  const document = discloseDocument(whole, { viewer, at });
  const mayReadNeeds = viewer.rights.includes('needs');
  return { document, signUps: document.signUps ?? [], needsAnswers, mayReadNeeds };
}
