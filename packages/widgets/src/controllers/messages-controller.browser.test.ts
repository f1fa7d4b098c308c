import { LitElement } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { localeOf, MessagesController } from './messages-controller.js';

const catalogue = {
  de: 'Guten Tag',
  'de-x-du': () => Promise.resolve({ messages: 'Hallo du' }),
  en: () => Promise.resolve({ messages: 'Hello' }),
  pl: () => Promise.reject<{ messages: string }>(new TypeError('Failed to fetch')),
};

class MessagesProbe extends LitElement {
  static override properties = { locale: {} };
  declare locale: string | undefined;
  readonly controller = new MessagesController<string>(this, catalogue);
}
// oxlint-disable-next-line geflecht/define-in-define-module -- a probe of this test only
customElements.define('messages-probe', MessagesProbe);

function place(lang: string, locale?: string): MessagesProbe {
  const frame = document.createElement('div');
  frame.lang = lang;
  const probe = document.createElement('messages-probe') as MessagesProbe;
  probe.locale = locale;
  frame.append(probe);
  document.body.append(frame);
  return probe;
}

afterEach(() => document.body.replaceChildren());

test.each([
  { lang: 'de', words: 'Guten Tag', language: 'de' },
  { lang: 'en-GB', words: 'Hello', language: 'en' },
  { lang: 'de', locale: 'en', words: 'Hello', language: 'en' },
  { lang: 'de-x-du', words: 'Hallo du', language: 'de-x-du' },
  { lang: 'de-AT', words: 'Guten Tag', language: 'de' },
  { lang: 'tr', words: 'Guten Tag', language: 'de' },
  { lang: 'pl', words: 'Guten Tag', language: 'de' },
])('lang $lang and locale $locale give $words', async ({ lang, locale, words, language }) => {
  const { controller } = place(lang, locale);
  await expect.poll(() => controller.messages).toBe(words);
  expect(controller.language).toBe(language);
});

test('a changed locale loads the other language', async () => {
  const probe = place('de');
  await expect.poll(() => probe.controller.messages).toBe('Guten Tag');
  probe.locale = 'en';
  await expect.poll(() => probe.controller.messages).toBe('Hello');
});

test('the nearest lang is found beyond a shadow root', () => {
  const host = document.createElement('div');
  host.lang = 'fr';
  document.body.append(host);
  const inner = document.createElement('span');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(localeOf(inner, undefined)).toBe('fr');
});
