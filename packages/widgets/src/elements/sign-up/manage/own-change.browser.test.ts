import type { OwnActionRequest } from '@geflecht/core/contract';
import { buildChoiceGroup, buildConsentText, buildQuestion } from '@geflecht/core/testing';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import type { ManagingClient } from '@geflecht/sdk/managing';
import { afterEach, describe, expect, it } from 'vitest';
import { followLink, leavePage, managedProgramme, placeOwn, signUpAt } from './place-own.js';

afterEach(leavePage);

const backendOf = (rules: object = {}, parts: object = {}) =>
  memoryBackend({ document: managedProgramme(rules, parts) });

type Placed = Awaited<ReturnType<typeof placeOwn>>;

async function openForm({ form }: Placed): Promise<void> {
  await expect.poll(() => form.text).toContain('Auswahl und Angaben ändern');
  form.click('Auswahl und Angaben ändern');
  await expect.poll(() => (form.field('Gartenzaun') as HTMLInputElement | undefined)?.checked).toBe(true);
}

/** Moves to the second workshop on another device. */
async function changeElsewhere({ backend, manageKey }: Placed): Promise<void> {
  const { revision, signUp } = await backend.readOwnSignUp(manageKey);
  const participantId = signUp.participants[0]?.id;
  const action = { do: 'change', bookings: [{ participantId, bookableId: 'platz-s2' }] } as unknown as OwnActionRequest;
  await backend.changeOwnSignUp(manageKey, { submitKey: 'anderes-geraet', revision, action });
}

/** Tells no places after the first. */
const watchAvailability = () => new Promise<never>(() => undefined);

describe('a sign-up that changed meanwhile', () => {
  it('is said to have changed, read anew, and keeps what was typed', async () => {
    const placed = await placeOwn(backendOf());
    const { form, own } = placed;
    await openForm(placed);
    form.fill('Telefon', '0123 456789');
    await changeElsewhere(placed);
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('hat sich inzwischen geändert');
    expect(form.field('Telefon')?.value).toBe('0123 456789');
    await expect.poll(() => (form.field('Runder Tisch') as HTMLInputElement).checked).toBe(true);
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    const { bookings = [], contact } = (await own()).signUp;
    const live = bookings.filter(({ status }) => status !== 'cancelled').map(({ bookableId }) => bookableId);
    expect(live).toContain('platz-s2');
    expect(live).not.toContain('platz-s1');
    expect(contact.phone).toBe('0123 456789');
  });

  it('keeps a place it took elsewhere, though the form still shows the workshop as full', async () => {
    const { bookables = [] } = managedProgramme();
    const small = bookables.map((each) => (each.id === 'platz-s2' ? { ...each, capacity: 1 } : each));
    const backend = backendOf({}, { bookables: small });
    const other = await signUpAt(backend, ['Otto Beispiel'], {
      participants: [{ id: 'otto', kind: 'adult', name: 'Otto Beispiel' }],
      bookings: [{ participantId: 'otto', bookableId: 'platz-s2' }],
    });
    const placed = await placeOwn(backend);
    const { form, own } = placed;
    await openForm(placed);
    expect(form.field('Runder Tisch')?.disabled).toBe(true);
    const { revision } = await backend.readOwnSignUp(other);
    await backend.changeOwnSignUp(other, { submitKey: 'otto-sagt-ab', revision, action: { do: 'cancel' } });
    await changeElsewhere(placed);
    form.click('Speichern');
    await expect.poll(() => (form.field('Runder Tisch') as HTMLInputElement).checked).toBe(true);
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    const { bookings = [] } = (await own()).signUp;
    expect(bookings.filter(({ status }) => status === 'confirmed').map(({ bookableId }) => bookableId)).toContain(
      'platz-s2',
    );
  });

  it('keeps a wish it made elsewhere for what the form still shows as full', async () => {
    const choiceGroups = [
      buildChoiceGroup({ title: 'Werkstatt', rule: 'rank', count: 2, bookableIds: ['platz-s1', 'platz-s2'] }),
    ];
    const backend = backendOf({}, { choiceGroups });
    const bookings = [{ participantId: 'ida', bookableId: 'platz-s1', rank: 1 }];
    const participants = [{ id: 'ida', kind: 'adult', name: 'Ida Beispiel' }];
    const manageKey = await signUpAt(backend, ['Ida Beispiel'], { participants, bookings });
    const readAvailability: ManagingClient['readAvailability'] = async (eventId) => {
      const read = await backend.readAvailability(eventId);
      const full = { state: 'full', placesLeft: 0 } as const;
      const bookables = read.bookables.map((each) => ({ ...each, ...(each.bookableId === 'platz-s2' ? full : {}) }));
      return { ...read, bookables };
    };
    const { form } = await followLink(backend, manageKey, { readAvailability, watchAvailability });
    await expect.poll(() => form.text).toContain('Auswahl und Angaben ändern');
    form.click('Auswahl und Angaben ändern');
    await expect.poll(() => form.field('1. Wunsch')?.value).toBe('platz-s1');
    const { options } = form.field('1. Wunsch') as HTMLSelectElement;
    expect([...options].filter(({ disabled }) => disabled).map(({ value }) => value)).toEqual(['platz-s2']);
    const { revision } = await backend.readOwnSignUp(manageKey);
    const elsewhere = [{ participantId: 'ida', bookableId: 'platz-s2', rank: 1 }];
    const action = { do: 'change', bookings: elsewhere } as unknown as OwnActionRequest;
    await backend.changeOwnSignUp(manageKey, { submitKey: 'anderes-geraet', revision, action });
    form.click('Speichern');
    await expect.poll(() => form.field('1. Wunsch')?.value).toBe('platz-s2');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    const { signUp } = await backend.readOwnSignUp(manageKey);
    const live = signUp.bookings?.filter(({ status }) => status !== 'cancelled');
    expect(live?.map(({ bookableId }) => bookableId)).toContain('platz-s2');
  });

  it('does not lose a choice that was made anew in the form', async () => {
    const placed = await placeOwn(backendOf());
    const { form } = placed;
    await openForm(placed);
    form.click('Keine Wahl treffen');
    await changeElsewhere(placed);
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('hat sich inzwischen geändert');
    expect((form.field('Runder Tisch') as HTMLInputElement).checked).toBe(false);
  });
});

/** The open form of a party that has the only place of the first workshop. */
async function openFull() {
  const { bookables = [] } = managedProgramme();
  const small = bookables.map((each) => (each.id === 'platz-s1' ? { ...each, capacity: 1 } : each));
  const placed = await placeOwn(backendOf({}, { bookables: small }));
  await openForm(placed);
  return placed;
}

async function confirmedOf({ own }: Placed): Promise<readonly string[]> {
  const { bookings = [] } = (await own()).signUp;
  return bookings.filter(({ status }) => status === 'confirmed').map(({ bookableId }) => bookableId);
}

describe('a change', () => {
  it('keeps a place of one’s own in a workshop that is full', async () => {
    const placed = await openFull();
    const { form } = placed;
    expect(form.field('Gartenzaun')?.disabled).toBe(false);
    expect(form.text).toContain('ausgebucht');
    expect(form.text).not.toContain('Bitte etwas anderes wählen');
    form.fill('Telefon', '0123 456789');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    expect(await confirmedOf(placed)).toContain('platz-s1');
  });

  it('keeps it, too, when something else was chosen in between', async () => {
    const placed = await openFull();
    const { element, form } = placed;
    form.click('Runder Tisch');
    await element.updateComplete;
    expect((form.field('Runder Tisch') as HTMLInputElement).checked).toBe(true);
    form.click('Gartenzaun');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    const confirmed = await confirmedOf(placed);
    expect(confirmed).toContain('platz-s1');
    expect(confirmed).not.toContain('platz-s2');
  });

  const needs = {
    questions: [buildQuestion({ id: 'essen', group: 'needs', per: 'participant', label: 'Essen' })],
    consentTexts: [
      buildConsentText(),
      buildConsentText({ id: 'bedarf', purpose: 'needs', compulsory: false, text: 'Bedarf darf gespeichert werden.' }),
      buildConsentText({ id: 'fotos', purpose: 'photo', compulsory: false, text: 'Fotos sind in Ordnung.' }),
    ],
  };

  it('may state needs later, together with the consent they rest on', async () => {
    const placed = await placeOwn(backendOf({}, needs));
    const { form, own } = placed;
    await openForm(placed);
    form.fill('Essen', 'Ohne Nüsse');
    form.click('Speichern');
    await expect.poll(() => form.errorAt('Bedarf darf')).not.toBe('');
    form.click('Bedarf darf gespeichert werden.');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    const { needsAnswers, signUp } = await own();
    expect(needsAnswers.map(({ questionId, value }) => [questionId, value])).toEqual([['essen', 'Ohne Nüsse']]);
    expect(signUp.consents?.map(({ textId }) => textId)).toEqual(['consent-1', 'bedarf']);
  });

  it('may give a consent later that nobody has to give', async () => {
    const placed = await placeOwn(backendOf({}, needs));
    const { form, own } = placed;
    await openForm(placed);
    form.click('Fotos sind in Ordnung.');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    expect((await own()).signUp.consents?.map(({ textId }) => textId)).toEqual(['consent-1', 'fotos']);
  });
});
