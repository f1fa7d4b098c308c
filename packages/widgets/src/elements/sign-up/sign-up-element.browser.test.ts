import type { GeflechtDocument } from '@geflecht/core/document';
import { createClient, SdkError } from '@geflecht/sdk';
import type { Client } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { placeSignUp, sendWith } from './place-sign-up.js';
import { closedSignUp, lastPlace, longSignUp, shortSignUp } from './sample-sign-ups.js';
import type { SignUpHarness } from './sign-up-harness.js';

afterEach(() => document.body.replaceChildren());

/** A client of a backend in memory that answers a submit at the first try. */
const clientOf = (document: GeflechtDocument): Client =>
  createClient({ backend: memoryBackend({ document }), submitAttempts: 1 });

const place = async (client: Client) => (await placeSignUp(client)).form;

const consent = 'Ich bin einverstanden';

function fillShort(form: SignUpHarness): void {
  form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  form.click(consent);
}

describe('<geflecht-sign-up>', () => {
  it('signs a party up and shows the receipt with focus on it', async () => {
    const form = await place(clientOf(shortSignUp));
    fillShort(form);
    form.submit();
    await expect.poll(() => form.text).toContain('Die Anmeldung ist angekommen');
    expect(form.text).toContain('Ida Beispiel');
    const root = document.querySelector('geflecht-sign-up')?.shadowRoot;
    expect(root?.activeElement?.className).toBe('receipt-title');
  });

  it('says what is missing at the field and in a summary that has the focus', async () => {
    const form = await place(clientOf(shortSignUp));
    form.fillContact('', 'keine-adresse');
    form.submit();
    await expect.poll(() => form.summary).toContain('3 Angaben');
    expect(form.errorAt('Vor- und Nachname')).toBe('Bitte ausfüllen.');
    expect(form.errorAt('E-Mail')).toContain('vollständige E-Mail-Adresse');
    expect(document.querySelector('geflecht-sign-up')?.shadowRoot?.activeElement?.className).toContain('summary');
  });

  it('keeps everything typed after an error', async () => {
    const form = await place(clientOf(shortSignUp));
    form.fillContact('Ida Beispiel', '');
    form.submit();
    await expect.poll(() => form.summary).not.toBe('');
    expect(form.field('Vor- und Nachname')?.value).toBe('Ida Beispiel');
  });

  it('sends once, however often the button is pressed', async () => {
    const client = clientOf(shortSignUp);
    let calls = 0;
    const form = await place(
      sendWith(client, (eventId, request) => {
        calls += 1;
        return client.createSignUp(eventId, request);
      }),
    );
    fillShort(form);
    form.submit();
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    expect(calls).toBe(1);
  });

  it('keeps the key of a submit that got no answer', async () => {
    const client = clientOf(shortSignUp);
    const keys: string[] = [];
    const form = await place(
      sendWith(client, (eventId, request) => {
        keys.push(request.submitKey);
        if (keys.length > 1) return client.createSignUp(eventId, request);
        return Promise.reject(new SdkError({ code: 'network', operation: 'createSignUp', finding: 'no answer' }));
      }),
    );
    fillShort(form);
    form.submit();
    await expect.poll(() => form.screen).toContain('Keine Verbindung');
    form.click('Jetzt senden');
    await expect.poll(() => form.text).toContain('angekommen');
    expect(new Set(keys).size).toBe(1);
  });

  it('says that the last place has gone and keeps the form', async () => {
    const client = clientOf(lastPlace);
    const form = await place(client);
    const other = await place(client);
    for (const each of [form, other]) fillShort(each);
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    other.submit();
    await expect.poll(() => other.screen).toContain('voll geworden');
    other.click('Zurück zum Formular');
    await expect.poll(() => other.screen).toBe('');
    expect(other.field('Vor- und Nachname')?.value).toBe('Ida Beispiel');
  });

  it("places the backend's findings at their fields", async () => {
    const client = clientOf(shortSignUp);
    const message = { de: 'Diese Adresse nimmt keine Nachrichten an.', en: 'This address takes no messages.' };
    const form = await place(
      sendWith(client, () =>
        Promise.reject(
          new SdkError({
            code: 'invalid',
            operation: 'createSignUp',
            finding: 'one finding',
            issues: [{ path: ['contact', 'mail'], code: 'value-not-allowed', severity: 'error', message }],
          }),
        ),
      ),
    );
    fillShort(form);
    form.submit();
    await expect.poll(() => form.errorAt('E-Mail')).toBe(message.de);
  });

  it('tells the places left at the event before anything is asked', async () => {
    const seats = (shortSignUp.bookables ?? []).map((each) => ({ ...each, capacity: 7 }));
    const form = await place(clientOf({ ...shortSignUp, bookables: seats }));
    await expect.poll(() => form.text).toContain('noch 7 Plätze');
  });

  it('shows places left and closes what is full', async () => {
    const form = await place(clientOf(longSignUp));
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    expect(form.text).toContain('noch 12 Plätze');
    expect(form.field('Zahlen, die erzählen')?.disabled).toBe(true);
  });

  it('ticks no consent by itself', async () => {
    await place(clientOf(longSignUp));
    const root = document.querySelector('geflecht-sign-up')?.shadowRoot;
    expect(root?.querySelectorAll('input[type="checkbox"]:checked')).toHaveLength(0);
  });

  it('says that it is closed and offers the other ways', async () => {
    const form = await place(clientOf(closedSignUp));
    expect(form.text).toContain('Die Anmeldung ist geschlossen.');
    expect(form.text).toContain('Per E-Mail anmelden');
  });

  it('has no accessibility violation, with errors shown too', async () => {
    const form = await place(clientOf(longSignUp));
    form.submit();
    await expect.poll(() => form.summary).not.toBe('');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
