import { expect, test } from 'vitest';
import { wordOf } from './word-of.js';

const words = { speaker: 'Vortrag' };

test.each([
  ['speaker', 'Vortrag'],
  ['constructor', undefined],
  ['toString', undefined],
  ['else', undefined],
  [undefined, undefined],
])('the word for %s is %s', (id, word) => {
  expect(wordOf(words, id)).toBe(word);
});
