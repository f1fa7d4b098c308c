import type { GeflechtDocument } from '@geflecht/core/document';
import { createClient, SdkError } from '@geflecht/sdk';
import type { Client } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { GeflechtReadyEvent } from '../../internal/geflecht-ready-event.js';
import { closedSignUp, lastPlace, longSignUp, shortSignUp } from './sample-sign-ups.js';
import './sign-up-define.js';
import type { GeflechtSignUp } from './sign-up-element.js';
import { SignUpHarness } from './sign-up-harness.js';

afterEach(() => document.body.replaceChildren());

function clientOf(source: GeflechtDocument): Client {
  return createClient({ backend: memoryBackend({ document: source }), submitAttempts: 1 });
}

/** Places the element on a German page and waits for its first picture. */
async function place(client: Client): Promise<SignUpHarness> {
  const element: GeflechtSignUp = document.createElement('geflecht-sign-up');
  const ready = new Promise<GeflechtReadyEvent>((resolve) => {
    element.addEventListener('geflecht-ready', resolve, { once: true });
  });
  element.client = client;
  element.locale = 'de';
  document.body.append(element);
  await ready;
  const form = new SignUpHarness(element);
  await expect.poll(() => form.isComplete).toBe(true);
  return form;
}

function sendWith(client: Client, createSignUp: Client['createSignUp']): Client {
  return Object.assign(Object.create(client) as Client, { createSignUp });
}

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
    await expect.poll(() => form.text).toContain('Ihre Anmeldung ist angekommen');
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
    await expect.poll(() => form.summary).toContain('nicht doppelt');
    form.submit();
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
    await expect.poll(() => other.summary).toContain('voll geworden');
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

  it('shows places left and closes what is full', async () => {
    const form = await place(clientOf(longSignUp));
    expect(form.text).toContain('noch 12 Plätze');
    expect(form.field('Zahlen, die erzählen')?.disabled).toBe(true);
  });

  it('ticks no consent by itself', async () => {
    await place(clientOf(longSignUp));
    const root = document.querySelector('geflecht-sign-up')?.shadowRoot;
    expect(root?.querySelectorAll('input[type="checkbox"]:checked')).toHaveLength(0);
  });

  it('adds and removes companions', async () => {
    const form = await place(clientOf(longSignUp));
    form.click('Weitere Person anmelden');
    await expect.poll(() => form.text).toContain('Person 2');
    form.click('Person 2 entfernen');
    await expect.poll(() => form.text).not.toContain('Wer ist das?');
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
