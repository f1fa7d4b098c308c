import { createClient } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { followLink, leavePage, managedProgramme, signUpAt } from './manage/place-own.js';
import { fieldNames } from './field-names.js';
import { placeSignUp } from './place-sign-up.js';
import { everythingSignUp, shortSignUp } from './sample-sign-ups.js';
import type { GeflechtSignUpReceivedEvent } from './sign-up-events.js';

afterEach(leavePage);

const formal = /\b(?:Sie|Ihre?[mnrs]?|Ihnen)\b/;

/** What each register says in the first picture, below it, at an empty field, and once a sign-up has arrived. */
const registers = [
  {
    locale: 'de',
    note: 'alles andere ist freiwillig',
    below: 'Anmeldung möglich bis',
    submit: 'Verbindlich anmelden',
    missing: 'Bitte ausfüllen.',
    receipt: 'Die Anmeldung ist angekommen',
  },
  {
    locale: 'de-x-du',
    note: 'alles andere ist freiwillig',
    below: 'Du kannst dich bis',
    submit: 'Verbindlich anmelden',
    missing: 'Hier brauchen wir noch etwas von dir.',
    receipt: 'Deine Anmeldung ist angekommen',
  },
  {
    locale: 'de-simple',
    note: 'Felder mit Stern * müssen Sie ausfüllen.',
    below: 'Sie können sich bis',
    submit: 'Jetzt fest anmelden',
    missing: 'Hier fehlt noch etwas.',
    receipt: 'Ihre Anmeldung ist da',
  },
  {
    locale: 'en',
    note: 'everything else is voluntary',
    below: 'You can sign up until',
    submit: 'Sign up',
    missing: 'Please fill this in.',
    receipt: 'Your sign-up has arrived',
  },
] as const;

function place(locale: string, source = shortSignUp) {
  const backend = memoryBackend({ document: source });
  return placeSignUp(createClient({ backend, submitAttempts: 1 }), locale).then((placed) => ({ ...placed, backend }));
}

describe.each(registers)('a sign-up in $locale', ({ locale, note, below, submit, missing, receipt }) => {
  it('speaks it in the form, at its fields, and on the receipt, and is stored with it', async () => {
    const { backend, element, form } = await place(locale);
    expect(form.text).toContain(note);
    expect(form.text).toContain(below);
    expect(form.text).toContain(submit);
    form.submit();
    const root = element.renderRoot as ShadowRoot;
    const errorAt = (name: string) => root.querySelector(`[id="${CSS.escape(name)}-error"]`)?.textContent;
    await expect.poll(() => errorAt(fieldNames.name)).toBe(missing);
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    form.click('Ich bin einverstanden');
    const received = new Promise<GeflechtSignUpReceivedEvent>((resolve) =>
      element.addEventListener('geflecht-sign-up-received', resolve, { once: true }),
    );
    form.submit();
    const { receipt: stored } = await received;
    await expect.poll(() => form.text).toContain(receipt);
    const own = await backend.readOwnSignUp(backend.manageKeyOf(stored.signUpId));
    expect(own.signUp.locale).toBe(locale);
  });

  it('has no accessibility violation', async () => {
    await place(locale, everythingSignUp);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe.each([
  ['de', 'Anmeldung verwalten: ', 'Ganz absagen'],
  ['de-x-du', 'Deine Anmeldung: ', 'Ganz absagen'],
  ['de-simple', 'Ihre Anmeldung: ', 'Für alle absagen'],
  ['en', 'Manage your sign-up: ', 'Cancel everything'],
])("a party's own sign-up in %s", (locale, title, cancel) => {
  it('speaks it', async () => {
    const backend = memoryBackend({ document: managedProgramme() });
    const manageKey = await signUpAt(backend, ['Ida Beispiel']);
    const { form } = await followLink(backend, manageKey, { locale });
    await expect.poll(() => form.text).toContain(title);
    expect(form.text).toContain(cancel);
  });
});

describe('a page that says Du', () => {
  it('reads no Sie in any step, nor where something is missing', async () => {
    const { form, element } = await place('de-x-du', { ...everythingSignUp, questions: [] });
    const read = [form.text];
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    read.push(form.text);
    form.submit();
    await expect.poll(() => form.summary).not.toBe('');
    read.push(form.text);
    form.click('Räte und Runde Tische');
    await form.walkTo('Prüfen');
    read.push(form.text);
    const own = read.join(' ').replaceAll(everythingSignUp.events?.[0]?.privacyNotice?.summary as string, '');
    expect(own).toContain('Prüfen und absenden');
    expect(own).not.toMatch(formal);
    expect(element.renderRoot.querySelector('.content')?.getAttribute('lang')).toBe('de');
  });
});

describe('a page in a language without words of its own', () => {
  it.each(['ar', 'fa'])('is served in German, marked as such, and stored with its own language: %s', async (locale) => {
    const { element, form } = await place(locale);
    expect(form.text).toContain('Verbindlich anmelden');
    expect(element.renderRoot.querySelector('.content')?.getAttribute('lang')).toBe('de');
  });
});
