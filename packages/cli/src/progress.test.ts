import { expect, it } from 'vitest';
import { fakePlatform } from './fake-platform.js';
import { progressOf } from './progress.js';

const words = { de: 'Datei wird gelesen', en: 'Reading the file' };
const long = 10_000_000;

it('tells steps of long work where somebody watches, and wipes them away', () => {
  const platform = fakePlatform({ isWatched: true, locale: 'de' });
  const { step, done } = progressOf(platform, long);
  step(words);
  done();
  expect(platform.error()).toBe('\r\u001B[KDatei wird gelesen …\r\u001B[K');
  expect(platform.out()).toBe('');
});

it.each([
  ['nobody watches', { isWatched: false }, long],
  ['the work is short', { isWatched: true }, 1_000],
] as const)('keeps silent where %s', (_case, options, bytes) => {
  const platform = fakePlatform(options);
  const { step, done } = progressOf(platform, bytes);
  step(words);
  done();
  expect(platform.error()).toBe('');
});
