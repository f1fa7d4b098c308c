import type { GeflechtDocument } from '@geflecht/core/document';
import { buildBookable, buildSession } from '@geflecht/core/testing';
import { createClient, SdkError } from '@geflecht/sdk';
import type { Client, SdkErrorDetails } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { createManagingClient } from '@geflecht/sdk/managing';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeSignUp, sendWith } from './place-sign-up.js';
import { closedSignUp, everythingSignUp, shortSignUp } from './sample-sign-ups.js';
import type { SignUpHarness } from './sign-up-harness.js';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const workshop: GeflechtDocument = {
  ...shortSignUp,
  sessions: [buildSession({ id: 's1', title: 'Gartenzaun' })],
  bookables: [
    ...(shortSignUp.bookables ?? []),
    buildBookable({ id: 'platz-s1', kind: 'session', targetId: 's1', title: 'Gartenzaun' }),
  ],
};

const clientOf = (document: GeflechtDocument): Client =>
  createClient({ backend: memoryBackend({ document }), submitAttempts: 1 });

/** A sign-up whose first submits are refused, one after the other, before the backend is asked. */
async function refusing(...refusals: readonly Partial<SdkErrorDetails>[]) {
  const client = clientOf(shortSignUp);
  const keys: string[] = [];
  const { form, element } = await placeSignUp(
    sendWith(client, (eventId, request) => {
      const refusal = refusals[keys.length];
      keys.push(request.submitKey);
      if (refusal === undefined) return client.createSignUp(eventId, request);
      return Promise.reject(
        new SdkError({ code: 'network', operation: 'createSignUp', finding: 'refused by the test', ...refusal }),
      );
    }),
  );
  return { element, form, keys };
}

function send(form: SignUpHarness): void {
  form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  form.click('Ich bin einverstanden');
  form.submit();
}

describe('a dead connection', () => {
  it('keeps the sign-up, says so, and sends it as soon as there is one, under the same key', async () => {
    const { form, keys } = await refusing({});
    send(form);
    await expect.poll(() => form.screen).toContain('sobald die Verbindung wieder da ist');
    await expect.poll(() => form.focused).toBe('Keine Verbindung');
    dispatchEvent(new Event('online'));
    await expect.poll(() => form.text).toContain('Die Anmeldung ist angekommen');
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('sends nothing any more once the visitor says so, and keeps the form', async () => {
    const { form, keys } = await refusing({});
    send(form);
    await expect.poll(() => form.screen).not.toBe('');
    form.click('Nicht weiter senden');
    await expect.poll(() => form.screen).toBe('');
    dispatchEvent(new Event('online'));
    expect(keys).toHaveLength(1);
    expect(form.field('Vor- und Nachname')?.value).toBe('Ida Beispiel');
  });

  it('is no longer waited for by an element that has left its page', async () => {
    const { element, form, keys } = await refusing({});
    send(form);
    await expect.poll(() => form.screen).not.toBe('');
    element.remove();
    dispatchEvent(new Event('online'));
    expect(keys).toHaveLength(1);
    document.body.append(element);
    dispatchEvent(new Event('online'));
    await expect.poll(() => keys.length).toBe(2);
  });
});

describe('a refusal has a screen of its own', () => {
  it('when places have gone, with a way to something else', async () => {
    const { form } = await refusing({ code: 'full', bookableIds: ['bookable-1'] });
    send(form);
    await expect.poll(() => form.screen).toContain('Das ist gerade voll geworden');
    form.click('Zurück zum Formular');
    await expect.poll(() => form.screen).toBe('');
    expect(form.field('E-Mail')?.value).toBe('ida@beispiel.example');
  });

  it('when sign-up has closed, with the other ways beside it', async () => {
    const { form } = await refusing({ code: 'closed' });
    send(form);
    await expect.poll(() => form.screen).toContain('inzwischen geschlossen');
    expect(form.text).toContain('Per E-Mail anmelden');
    expect(form.text).not.toContain('Vor- und Nachname');
  });

  it('when too many come at once: it counts down, sends once more by itself, and then leaves it to the visitor', async () => {
    const { form, keys } = await refusing(
      { code: 'overloaded', retryAfterSeconds: 2 },
      { code: 'overloaded', retryAfterSeconds: 2 },
    );
    send(form);
    await expect.poll(() => form.screen).toContain('Nächster Versuch in 2 Sekunden');
    await expect.poll(() => keys.length, { timeout: 5_000 }).toBe(2);
    await expect.poll(() => form.screen).not.toContain('Nächster Versuch');
    form.click('Noch einmal versuchen');
    await expect.poll(() => form.text).toContain('Die Anmeldung ist angekommen');
    expect(new Set(keys).size).toBe(1);
  });

  it('that can be read and operated by everybody', async () => {
    const { element, form } = await refusing({ code: 'overloaded', retryAfterSeconds: 60 });
    send(form);
    await expect.poll(() => form.screen).not.toBe('');
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('the receipt', () => {
  it('leads to a calendar of what was booked, where the backend has one', async () => {
    const client = clientOf(workshop);
    const calendarUrl = vi.fn<Client['calendarUrl']>(() => Promise.resolve('https://tagung.example/kalender.ics'));
    const { element, form } = await placeSignUp(Object.assign(client, { calendarUrl }));
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    form.click('Gartenzaun');
    await form.walkTo('Prüfen');
    send(form);
    await expect.poll(() => form.text).toContain('Die Anmeldung ist angekommen');
    await expect.poll(() => element.renderRoot.querySelector('a[href$=".ics"]')?.textContent).toContain('Kalender');
    expect(calendarUrl).toHaveBeenCalledWith(expect.any(String), { sessionIds: ['s1'] });
  });

  it('names no calendar where the backend has none', async () => {
    const client = clientOf(shortSignUp);
    const calendarUrl = vi.fn<Client['calendarUrl']>(() => Promise.reject(new Error('none')));
    const { element, form } = await placeSignUp(Object.assign(client, { calendarUrl }));
    send(form);
    await expect.poll(() => calendarUrl.mock.calls.length).toBe(1);
    expect(form.text).toContain('Die Anmeldung ist angekommen');
    expect(element.renderRoot.querySelector('.moves a')).toBeNull();
  });

  it('tells per person what became of each choice, and what can be done later', async () => {
    const { form } = await placeSignUp(clientOf(everythingSignUp));
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    form.click('Zahlen, die erzählen');
    form.click('Markt im Hof');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'no');
    await form.walkTo('Prüfen');
    form.click('Regelbeitrag');
    form.click('Ich bin einverstanden');
    form.submit();
    await expect.poll(() => form.text).toContain('Die Anmeldung ist angekommen');
    expect(form.text).toContain('Zahlen, die erzählen – Warteliste – Platz 1 von 1');
    expect(form.text).toContain('Markt im Hof – bestätigt');
    expect(form.text).toContain('Absagen ist möglich bis 1. März 2099.');
    expect(form.text).toContain('kann jemand anderen schicken');
  });

  it('leads to another sign-up, with nothing of the first left in the form', async () => {
    const { form, keys } = await refusing();
    send(form);
    await expect.poll(() => form.text).toContain('angekommen');
    form.click('Weitere Anmeldung');
    await expect.poll(() => form.focused).toContain('Vor- und Nachname');
    expect(form.field('Vor- und Nachname')?.value).toBe('');
    send(form);
    await expect.poll(() => form.text).toContain('angekommen');
    expect(new Set(keys).size).toBe(2);
  });
});

describe('machines that fill in forms', () => {
  it('find a field that people neither see nor reach', async () => {
    const { element } = await placeSignUp(clientOf(shortSignUp));
    const trap = element.renderRoot.querySelector<HTMLInputElement>('[name="homepage"]');
    expect(trap?.tabIndex).toBe(-1);
    expect(trap?.autocomplete).toBe('off');
    expect(trap?.closest('[aria-hidden="true"]')?.textContent).toContain('Bitte leer lassen');
  });

  it('are told by what they wrote there, and by how long it took', async () => {
    const client = clientOf(shortSignUp);
    const traces: unknown[] = [];
    const { element, form } = await placeSignUp(
      sendWith(client, (eventId, request) => {
        traces.push(request.trace);
        return client.createSignUp(eventId, request);
      }),
    );
    element.renderRoot.querySelector<HTMLInputElement>('[name="homepage"]')!.value = 'https://kaufen.example';
    send(form);
    await expect.poll(() => traces).toHaveLength(1);
    expect(traces[0]).toMatchObject({
      honeypot: 'https://kaufen.example',
      elapsedSeconds: expect.any(Number) as number,
    });
  });
});

describe('somebody who is quick', () => {
  it('is not taken for a machine: the sign-up is sent once more a little later', async () => {
    const message = { de: 'Zu schnell.', en: 'Too quick.' };
    const issues = [
      { path: ['trace', 'elapsedSeconds'], code: 'value-not-allowed', severity: 'error', message },
    ] as const;
    const { form, keys } = await refusing({ code: 'invalid', issues });
    send(form);
    await expect.poll(() => form.text, { timeout: 6_000 }).toContain('Die Anmeldung ist angekommen');
    expect(keys).toHaveLength(2);
  });
});

describe('a backend that has machines do sums', () => {
  it('gets their solution along with the sign-up', async () => {
    const parameters = { algorithm: 'PBKDF2/SHA-256', cost: 1, keyPrefix: '0', nonce: '0011', salt: '2233' };
    const client = createManagingClient({
      backend: memoryBackend({ document: shortSignUp, challenge: { parameters } }),
      submitAttempts: 1,
    });
    const solutions: (string | undefined)[] = [];
    const { form } = await placeSignUp(
      sendWith(client, (eventId, request) => {
        solutions.push(request.trace?.challenge);
        return client.createSignUp(eventId, request);
      }),
    );
    send(form);
    await expect.poll(() => solutions).toHaveLength(1);
    expect(JSON.parse(atob(solutions[0] ?? ''))).toMatchObject({ challenge: { parameters } });
  });
});

describe('a closed sign-up', () => {
  it('still has its paper', async () => {
    const { form } = await placeSignUp(clientOf(closedSignUp));
    expect(form.text).toContain('Formular zum Ausdrucken');
  });
});
