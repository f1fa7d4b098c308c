import { expect, test } from 'vitest';
import { wordOf } from './word-of.js';

const words = { speaker: 'Vortrag' };

test.each([
  ['speaker', 'Vortrag'],
  ['constructor', ''],
  ['toString', ''],
  ['else', ''],
  [undefined, ''],
])('the word for %s is %j', (id, word) => {
  expect(wordOf(words, id)).toBe(word);
});
