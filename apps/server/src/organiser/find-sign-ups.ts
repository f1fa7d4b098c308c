import { discloseDocument } from '@geflecht/core/audience';
import type { FoundSignUps, SignUpSearch } from '@geflecht/core/contract';
import { documentFormat, documentVersion } from '@geflecht/core/document';
import type { SignUp } from '@geflecht/core/sign-up';
import { splitAllNeeds } from '@geflecht/core/sign-up';
import type { OrganisedEvent } from './organised-event.js';
import { toldSignUp } from './told-sign-up.js';

const usualLimit = 50;

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function saysAll(words: readonly string[], { id, contact, participants }: SignUp): boolean {
  if (words.length === 0) return true;
  const people = participants.flatMap(({ name = '', organisation = '' }) => [name, organisation]);
  const said = [id, contact.name, contact.mail, contact.phone ?? '', ...people].join('\n').normalize('NFKC');
  const all = said.toLowerCase();
  return words.every((word) => all.includes(word));
}

const over: readonly string[] = ['cancelled', 'declined'];

function isWanted(signUp: SignUp, words: readonly string[], search: SignUpSearch): boolean {
  const { status, bookableId, isWaiting, channel } = search;
  const { bookings = [] } = signUp;
  if (status !== undefined && !status.includes(signUp.status)) return false;
  if (channel !== undefined && channel !== signUp.channel) return false;
  const there = bookings.filter((booking) => bookableId === undefined || booking.bookableId === bookableId);
  if (bookableId !== undefined && !there.some((booking) => !over.includes(booking.status))) return false;
  if (isWaiting !== undefined && there.some((booking) => booking.status === 'waiting') !== isWaiting) return false;
  return saysAll(words, signUp);
}

/** The sign-ups a team looks for, a page of them, in the order of receipt; needs only for those with the right to them. */
export async function findSignUps(event: OrganisedEvent, search: SignUpSearch): Promise<FoundSignUps> {
  const { eventId, viewer, at, frame, services } = event;
  const words = wordsOf(search.text ?? '');
  const found = (await services.store.signUps.list(eventId)).filter((each) => isWanted(each, words, search));
  const { offset = 0, limit = usualLimit } = search;
  const { signUps: parties, needsAnswers: own } = splitAllNeeds(found.slice(offset, offset + limit), frame);
  const shown = new Set<string>(parties.map(({ id }) => id));
  const stored = viewer.rights.includes('needs') ? await services.store.needs.list(eventId) : [];
  const page = { signUps: parties, needsAnswers: [...stored.filter((each) => shown.has(each.signUpId)), ...own] };
  const document = { format: documentFormat, version: documentVersion, ...page } as const;
  const { signUps = [], needsAnswers = [] } = discloseDocument(document, { viewer, at });
  const needs = viewer.rights.includes('needs') ? { needsAnswers } : {};
  const told = signUps.map(toldSignUp);
  return { eventId: frame.event.id, total: found.length, offset, limit, signUps: told, ...needs };
}
