import type { OwnSignUp } from '@geflecht/core/contract';
import { buildSession } from '@geflecht/core/testing';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import type { ManagingClient } from '@geflecht/sdk/managing';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { followLink, leavePage, managedProgramme, placeOwn, signUpAt } from './place-own.js';

afterEach(leavePage);

const backendOf = (rules: object = {}, parts: object = {}) =>
  memoryBackend({ document: managedProgramme(rules, parts) });

describe('a manage link', () => {
  it('opens the sign-up it is for, and leaves the address at once', async () => {
    const { form } = await placeOwn(backendOf());
    await expect.poll(() => form.text).toContain('Anmeldung verwalten: Starke Netze');
    expect(form.text).toContain('Ida Beispiel');
    expect(form.text).toContain('Gartenzaun – bestätigt');
    expect(location.hash).toBe('');
  });

  it('changes nothing by being opened', async () => {
    const { form, own } = await placeOwn(backendOf({ doubleOptIn: true }), ['Ida Beispiel']);
    await expect.poll(() => form.text).toContain('Adresse bestätigen');
    expect((await own()).signUp.status).toBe('unconfirmed');
    form.click('Adresse bestätigen');
    await expect.poll(() => form.text).toContain('Erledigt');
    expect((await own()).signUp.status).toBe('confirmed');
  });

  it('that opens nothing offers a new one', async () => {
    const backend = backendOf();
    const { form } = await followLink(backend, 'geflecht_manage_nichts');
    await expect.poll(() => form.text).toContain('Dieser Link gilt nicht mehr.');
    form.fill('E-Mail', 'ida@beispiel.example');
    form.click('Neuen Link zuschicken');
    await expect.poll(() => form.text).toContain('kommt der Link per E-Mail');
  });
});

describe("a party's own sign-up", () => {
  it('can be changed, with everything filled in that was stated before', async () => {
    const { form, own } = await placeOwn(backendOf());
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

  it('lets single persons stay away, once asked again', async () => {
    const { form, own } = await placeOwn(backendOf(), ['Ida Beispiel', 'Bo Beispiel']);
    await expect.poll(() => form.text).toContain('Kommt nicht');
    form.click('Kommt nicht');
    await expect.poll(() => form.text).toContain('Wirklich absagen?');
    expect((await own()).signUp.participants.every(({ leftAt }) => leftAt === undefined)).toBe(true);
    form.click('Ja');
    await expect.poll(() => form.text).toContain('Erledigt');
    expect((await own()).signUp.participants.filter(({ leftAt }) => leftAt !== undefined)).toHaveLength(1);
  });

  it('can be called off', async () => {
    const { form, own } = await placeOwn(backendOf());
    await expect.poll(() => form.text).toContain('Ganz absagen');
    form.click('Ganz absagen');
    await expect.poll(() => form.focused).toContain('Wirklich alle Plätze absagen?');
    form.click('Ja');
    await expect.poll(() => form.text).toContain('Die Anmeldung ist abgesagt.');
    expect((await own()).signUp.status).toBe('cancelled');
  });

  it('takes a place that is offered', async () => {
    const backend = backendOf({ waitingList: { mode: 'automatic', answerWithinHours: 24 } });
    const first = await signUpAt(backend, ['Ida Beispiel', 'Bo Beispiel']);
    const second = await signUpAt(backend, ['Kim Wartend']);
    const { revision } = await backend.readOwnSignUp(first);
    await backend.changeOwnSignUp(first, { submitKey: 'absage-1', revision, action: { do: 'cancel' } });
    const { form } = await followLink(backend, second);
    await expect.poll(() => form.text).toContain('Ein Platz ist frei');
    form.click('Platz annehmen');
    await expect.poll(async () => (await backend.readOwnSignUp(second)).signUp.status).toBe('confirmed');
  });

  it('gives a place back that is offered', async () => {
    const backend = backendOf({ waitingList: { mode: 'automatic', answerWithinHours: 24 } });
    const first = await signUpAt(backend, ['Ida Beispiel', 'Bo Beispiel']);
    const second = await signUpAt(backend, ['Kim Wartend']);
    const { revision } = await backend.readOwnSignUp(first);
    await backend.changeOwnSignUp(first, { submitKey: 'absage-2', revision, action: { do: 'cancel' } });
    const { form } = await followLink(backend, second);
    await expect.poll(() => form.text).toContain('Ein Platz ist frei');
    form.click('Platz ablehnen');
    await expect.poll(() => form.text).toContain('Erledigt');
    const { bookings = [] } = (await backend.readOwnSignUp(second)).signUp;
    expect(bookings.filter(({ status }) => status === 'promoted')).toEqual([]);
    expect(form.text).not.toContain('Ein Platz ist frei');
  });

  it('is handed over whole as a file', async () => {
    const { element, form, own } = await placeOwn(backendOf());
    await expect.poll(() => form.text).toContain('Alle Daten als Datei');
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('a[download]');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    const file = await fetch(link?.href ?? '');
    expect(file.headers.get('content-type')).toBe('application/json');
    expect(await file.json()).toEqual(JSON.parse(JSON.stringify(await own())));
  });

  it('says at which tables somebody sits, round by round', async () => {
    const parts = [{ id: 'tisch-4', kind: 'table', title: 'Tisch der Fragen' }] as const;
    const sessions = [buildSession({ id: 's1', title: 'Gartenzaun', parts })];
    const backend = backendOf({}, { sessions });
    const manageKey = await signUpAt(backend, ['Ida Beispiel']);
    const readOwnSignUp: ManagingClient['readOwnSignUp'] = async () => {
      const own = await backend.readOwnSignUp(manageKey);
      const participantId = own.signUp.participants[0]?.id ?? '';
      const row = { sessionId: 's1', participantId, round: 2, partId: 'tisch-4' };
      return { ...own, seats: [row, { ...row, round: 3, participantId: 'niemand' }] } as unknown as OwnSignUp;
    };
    const { form } = await followLink(backend, manageKey, { readOwnSignUp });
    await expect.poll(() => form.text).toMatch(/2\. Runde ?: Tisch der Fragen/);
    expect(form.text).not.toContain('3. Runde');
  });

  it('withdraws a consent', async () => {
    const { form, own } = await placeOwn(backendOf());
    await expect.poll(() => form.text).toContain('Widerrufen');
    form.click('Widerrufen');
    await expect.poll(() => form.text).toContain('widerrufen');
    expect((await own()).signUp.consents?.[0]?.withdrawnAt).toBeDefined();
  });

  it('is erased for good', async () => {
    const { backend, form, manageKey } = await placeOwn(backendOf());
    await expect.poll(() => form.text).toContain('Alle Daten löschen');
    form.click('Alle Daten löschen');
    await expect.poll(() => form.text).toContain('lässt sich nicht zurücknehmen');
    form.click('Ja');
    await expect.poll(() => form.text).toContain('Alle Daten zu dieser Anmeldung sind gelöscht.');
    await expect(backend.readOwnSignUp(manageKey)).rejects.toMatchObject({ code: 'unauthorised' });
  });

  it('has no accessibility violation', async () => {
    const { element, form } = await placeOwn(backendOf(), ['Ida Beispiel', 'Bo Beispiel']);
    await expect.poll(() => form.text).toContain('Ganz absagen');
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
