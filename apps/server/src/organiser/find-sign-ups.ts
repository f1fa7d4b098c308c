import { discloseDocument } from '@geflecht/core/audience';
import type { FoundSignUps, SignUpSearch } from '@geflecht/core/contract';
import { documentFormat, documentVersion } from '@geflecht/core/document';
import { splitAllNeeds } from '@geflecht/core/sign-up';
import type { OrganisedEvent } from './organised-event.js';
import { toldSignUp } from './told-sign-up.js';

const usualLimit = 50;

/** The sign-ups a team looks for, a page of them, in the order of receipt; needs only for those with the right to them. */
export async function findSignUps(event: OrganisedEvent, search: SignUpSearch): Promise<FoundSignUps> {
  const { eventId, viewer, at, frame, services } = event;
  const { offset = 0, limit = usualLimit } = search;
  const { total, signUps: found } = await services.store.signUps.search(eventId, { ...search, offset, limit });
  const { signUps: parties, needsAnswers: own } = splitAllNeeds(found, frame);
  const shown = parties.map(({ id }) => id);
  const stored = viewer.rights.includes('needs') ? await services.store.needs.listOf(eventId, shown) : [];
  const page = { signUps: parties, needsAnswers: [...stored, ...own] };
  const document = { format: documentFormat, version: documentVersion, ...page } as const;
  const { signUps = [], needsAnswers = [] } = discloseDocument(document, { viewer, at });
  const needs = viewer.rights.includes('needs') ? { needsAnswers } : {};
  const told = signUps.map(toldSignUp);
  return { eventId: frame.event.id, total, offset, limit, signUps: told, ...needs };
}
