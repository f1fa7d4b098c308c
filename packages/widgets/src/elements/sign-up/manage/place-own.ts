import {
  buildBookable,
  buildChoiceGroup,
  buildConsentText,
  buildSession,
  buildSignUpRequest,
} from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Backend } from '@geflecht/sdk';
import { createManagingClient } from '@geflecht/sdk/managing';
import type { ManagingClient } from '@geflecht/sdk/managing';
import { placeSignUp } from '../place-sign-up.js';
import { shortSignUp } from '../sample-sign-ups.js';

const eventId = shortSignUp.events?.[0]?.id ?? '';
const address = location.pathname + location.search;

const sessions = ['Gartenzaun', 'Runder Tisch'].map((title, index) =>
  buildSession({
    id: `s${index + 1}`,
    title,
    start: `2099-03-06T1${index}:00:00+01:00`,
    end: `2099-03-06T1${index}:30:00+01:00`,
  }),
);

/** A programme with two workshops to choose from, of which people manage their sign-ups. */
export function managedProgramme(rules: object = {}, parts: object = {}): GeflechtDocument {
  return {
    ...shortSignUp,
    sessions,
    signUpRules: shortSignUp.signUpRules?.map((each) => ({ ...each, party: { max: 5 }, ...rules })),
    bookables: [
      buildBookable({ capacity: 2 }),
      ...sessions.map(({ id }) => buildBookable({ id: `platz-${id}`, kind: 'session', targetId: id, capacity: 5 })),
    ],
    choiceGroups: [buildChoiceGroup({ title: 'Werkstatt', bookableIds: sessions.map(({ id }) => `platz-${id}`) })],
    consentTexts: [buildConsentText()],
    ...parts,
  };
}

/** A backend that tells its tests what it mails to others. */
export type OwnBackend = Backend &
  Required<Pick<Backend, 'changeOwnSignUp' | 'createSignUp' | 'readOwnSignUp'>> & {
    readonly manageKeyOf: (signUpId: string) => string;
  };

let submits = 0;

/**
 * Signs a party up in which the first is the contact and has the first workshop.
 * @returns its manage key
 */
export async function signUpAt(
  backend: OwnBackend,
  persons: readonly (string | object)[],
  given: object = {},
): Promise<string> {
  submits += 1;
  const submitKey = `submit-key-${submits}`;
  const participants = persons.map((person, index) => ({
    id: `${submitKey}.${index + 1}`,
    kind: 'adult',
    ...(typeof person === 'string' ? { name: person } : person),
  }));
  const consents = [{ textId: 'consent-1', textVersion: '1' }];
  const contact = { name: 'Ida Beispiel', mail: 'ida@beispiel.example' };
  const bookings = [{ participantId: `${submitKey}.1`, bookableId: 'platz-s1' }];
  const request = buildSignUpRequest({ submitKey, contact, participants, consents, bookings, ...given } as object);
  const { signUpId } = await backend.createSignUp(eventId, request);
  return backend.manageKeyOf(signUpId);
}

/** Comes to the page by a manage link; what the client does can be replaced. */
export async function followLink(
  backend: OwnBackend,
  manageKey: string,
  { locale, ...instead }: Partial<ManagingClient> & { readonly locale?: string } = {},
) {
  history.replaceState(null, '', `${address}#geflecht-manage=${manageKey}`);
  return placeSignUp({ ...createManagingClient({ backend, submitAttempts: 1 }), ...instead }, locale);
}

/** Comes to the page by the link of the mail to a new address; what the client does can be replaced. */
export async function followMoveLink(backend: OwnBackend, moveKey: string, instead: Partial<ManagingClient> = {}) {
  history.replaceState(null, '', `${address}#${moveKey}`);
  return placeSignUp({ ...createManagingClient({ backend, submitAttempts: 1 }), ...instead });
}

/** Signs a party up and comes to the page by its manage link. */
export async function placeOwn(
  backend: OwnBackend,
  persons: readonly (string | object)[] = ['Ida Beispiel'],
  given: object = {},
) {
  const manageKey = await signUpAt(backend, persons, given);
  const placed = await followLink(backend, manageKey);
  return { ...placed, backend, manageKey, own: () => backend.readOwnSignUp(manageKey) };
}

/** Leaves the page as it was. */
export function leavePage(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', address);
}
