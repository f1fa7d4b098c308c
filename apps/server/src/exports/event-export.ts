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

/** Some of an event's sign-ups. */
export interface ExportedPage {
  /** As the caller may see them, without needs. */
  readonly signUps: readonly SignUp[];
  /** The last of them as it is. */
  readonly last: SignUp | undefined;
}

/** The sign-ups of an event page by page in the order of their receipt, up to a last one where it is named. */
export async function* exportedPages(event: OrganisedEvent, last?: SignUp): AsyncGenerator<ExportedPage> {
  const { eventId, viewer, at, frame, services } = event;
  for await (const page of services.store.signUps.pages(eventId, last)) {
    const apart = { ...event.document, signUps: splitAllNeeds(page, frame).signUps };
    yield { signUps: discloseDocument(apart, { viewer, at }).signUps ?? [], last: page.at(-1) };
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
