import { expect, it } from 'vitest';
import { localeFrom } from './locale.js';

it.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'de_AT', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'C', LC_MESSAGES: 'de_CH.UTF-8' }, 'de'],
  [{ LANG: '', LC_ALL: '' }, 'en'],
  [{}, 'en'],
])('%o means %s', (environment, locale) => {
  expect(localeFrom(environment)).toBe(locale);
});
