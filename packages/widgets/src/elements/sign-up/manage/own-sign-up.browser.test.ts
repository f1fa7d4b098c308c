import {
  buildBookable,
  buildChoiceGroup,
  buildConsentText,
  buildSession,
  buildSignUpRequest,
} from '@geflecht/core/testing';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import type { MemoryBackend } from '@geflecht/sdk/adapters/memory';
import { createManagingClient } from '@geflecht/sdk/managing';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { placeSignUp } from '../place-sign-up.js';
import { shortSignUp } from '../sample-sign-ups.js';

const eventId = shortSignUp.events?.[0]?.id ?? '';
const address = location.pathname + location.search;

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

const sessions = ['Gartenzaun', 'Runder Tisch'].map((title, index) =>
  buildSession({
    id: `s${index + 1}`,
    title,
    start: `2099-03-06T1${index}:00:00+01:00`,
    end: `2099-03-06T1${index}:30:00+01:00`,
  }),
);

const programme = (rules: object = {}) => ({
  ...shortSignUp,
  sessions,
  signUpRules: shortSignUp.signUpRules?.map((each) => ({ ...each, party: { max: 5 }, ...rules })),
  bookables: [
    buildBookable({ capacity: 2 }),
    ...sessions.map(({ id }) => buildBookable({ id: `platz-${id}`, kind: 'session', targetId: id, capacity: 5 })),
  ],
  choiceGroups: [buildChoiceGroup({ title: 'Werkstatt', bookableIds: sessions.map(({ id }) => `platz-${id}`) })],
  consentTexts: [buildConsentText()],
});

let submits = 0;

async function signUp(backend: MemoryBackend, names: readonly string[]): Promise<string> {
  submits += 1;
  const submitKey = `submit-key-${submits}`;
  const participants = names.map((name, index) => ({ id: `${submitKey}.${index + 1}`, name, kind: 'adult' }));
  const consents = [{ textId: 'consent-1', textVersion: '1' }];
  const contact = { name: names[0], mail: 'ida@beispiel.example' };
  const bookings = [{ participantId: `${submitKey}.1`, bookableId: 'platz-s1' }];
  const request = buildSignUpRequest({ submitKey, contact, participants, consents, bookings } as object);
  const { signUpId } = await backend.createSignUp(eventId, request);
  return backend.manageKeyOf(signUpId);
}

/** Comes to the page by a manage link. */
async function follow(backend: MemoryBackend, manageKey: string) {
  history.replaceState(null, '', `${address}#geflecht-manage=${manageKey}`);
  return placeSignUp(createManagingClient({ backend, submitAttempts: 1 }));
}

async function placeOwn(names: readonly string[] = ['Ida Beispiel'], rules: object = {}) {
  const backend = memoryBackend({ document: programme(rules) });
  const manageKey = await signUp(backend, names);
  const placed = await follow(backend, manageKey);
  return { ...placed, backend, manageKey, own: () => backend.readOwnSignUp(manageKey) };
}

describe('a manage link', () => {
  it('opens the sign-up it is for, and leaves the address at once', async () => {
    const { form } = await placeOwn();
    await expect.poll(() => form.text).toContain('Anmeldung verwalten: Starke Netze');
    expect(form.text).toContain('Ida Beispiel');
    expect(form.text).toContain('Gartenzaun – bestätigt');
    expect(location.hash).toBe('');
  });

  it('changes nothing by being opened', async () => {
    const { form, own } = await placeOwn(['Ida Beispiel'], { doubleOptIn: true });
    await expect.poll(() => form.text).toContain('Adresse bestätigen');
    expect((await own()).signUp.status).toBe('unconfirmed');
    form.click('Adresse bestätigen');
    await expect.poll(() => form.text).toContain('Erledigt');
    expect((await own()).signUp.status).toBe('confirmed');
  });

  it('that opens nothing offers a new one', async () => {
    const backend = memoryBackend({ document: programme() });
    const { form } = await follow(backend, 'geflecht_manage_nichts');
    await expect.poll(() => form.text).toContain('Dieser Link gilt nicht mehr.');
    form.fill('E-Mail', 'ida@beispiel.example');
    form.click('Neuen Link zuschicken');
    await expect.poll(() => form.text).toContain('kommt der Link per E-Mail');
  });
});

describe("a party's own sign-up", () => {
  it('can be changed, with everything filled in that was stated before', async () => {
    const { form, own } = await placeOwn();
    await expect.poll(() => form.text).toContain('Auswahl und Angaben ändern');
    form.click('Auswahl und Angaben ändern');
    await expect.poll(() => (form.field('Gartenzaun') as HTMLInputElement | undefined)?.checked).toBe(true);
    expect(form.field('Vor- und Nachname')?.value).toBe('Ida Beispiel');
    form.click('Runder Tisch');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Runder Tisch – bestätigt');
    const { bookings = [] } = (await own()).signUp;
    const live = bookings.filter(({ status }) => status !== 'cancelled').map(({ bookableId }) => bookableId);
    expect(live).toContain('platz-s2');
    expect(live).not.toContain('platz-s1');
  });

  it('lets somebody else come in the place of one person', async () => {
    const { form } = await placeOwn(['Ida Beispiel'], { substitutes: 'anyone' });
    await expect.poll(() => form.text).toContain('Jemand anders kommt');
    form.click('Jemand anders kommt');
    await expect.poll(() => form.text).toContain('Wer kommt stattdessen?');
    form.fill('Wer kommt stattdessen?', 'Bo Ersatz');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Bo Ersatz');
  });

  it('lets single persons stay away, once asked again', async () => {
    const { form, own } = await placeOwn(['Ida Beispiel', 'Bo Beispiel']);
    await expect.poll(() => form.text).toContain('Kommt nicht');
    form.click('Kommt nicht');
    await expect.poll(() => form.text).toContain('Wirklich absagen?');
    expect((await own()).signUp.participants.every(({ leftAt }) => leftAt === undefined)).toBe(true);
    form.click('Ja');
    await expect.poll(() => form.text).toContain('Erledigt');
    expect((await own()).signUp.participants.filter(({ leftAt }) => leftAt !== undefined)).toHaveLength(1);
  });

  it('can be called off', async () => {
    const { form, own } = await placeOwn();
    await expect.poll(() => form.text).toContain('Ganz absagen');
    form.click('Ganz absagen');
    await expect.poll(() => form.focused).toContain('Wirklich alle Plätze absagen?');
    form.click('Ja');
    await expect.poll(() => form.text).toContain('Die Anmeldung ist abgesagt.');
    expect((await own()).signUp.status).toBe('cancelled');
  });

  it('takes a place that is offered', async () => {
    const backend = memoryBackend({
      document: programme({ waitingList: { mode: 'automatic', answerWithinHours: 24 } }),
    });
    const first = await signUp(backend, ['Ida Beispiel', 'Bo Beispiel']);
    const second = await signUp(backend, ['Kim Wartend']);
    const { revision } = await backend.readOwnSignUp(first);
    await backend.changeOwnSignUp(first, { submitKey: 'absage-1', revision, action: { do: 'cancel' } });
    const { form } = await follow(backend, second);
    await expect.poll(() => form.text).toContain('Ein Platz ist frei');
    form.click('Platz annehmen');
    await expect.poll(async () => (await backend.readOwnSignUp(second)).signUp.status).toBe('confirmed');
  });

  it('withdraws a consent', async () => {
    const { form, own } = await placeOwn();
    await expect.poll(() => form.text).toContain('Widerrufen');
    form.click('Widerrufen');
    await expect.poll(() => form.text).toContain('widerrufen');
    expect((await own()).signUp.consents?.[0]?.withdrawnAt).toBeDefined();
  });

  it('is erased for good', async () => {
    const { backend, form, manageKey } = await placeOwn();
    await expect.poll(() => form.text).toContain('Alle Daten löschen');
    form.click('Alle Daten löschen');
    await expect.poll(() => form.text).toContain('lässt sich nicht zurücknehmen');
    form.click('Ja');
    await expect.poll(() => form.text).toContain('Alle Daten zu dieser Anmeldung sind gelöscht.');
    await expect(backend.readOwnSignUp(manageKey)).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it('has no accessibility violation', async () => {
    const { element, form } = await placeOwn(['Ida Beispiel', 'Bo Beispiel']);
    await expect.poll(() => form.text).toContain('Ganz absagen');
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
