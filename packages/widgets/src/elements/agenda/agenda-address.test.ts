import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './agenda-address.js';

test('choices come back from an address as they were', () => {
  const choices = fc.dictionary(fc.constantFrom('q', 'room', 'my'), fc.string({ minLength: 1, unit: 'binary' }));
  fc.assert(
    fc.property(choices, (chosen) => {
      fc.pre(Object.values(chosen).every((value) => value.isWellFormed()));
      const hash = new URL(`https://example.org/${writeAddress('agenda', chosen)}`).hash;
      expect(Object.fromEntries(readAddress(hash, 'agenda') ?? [])).toEqual({ ...chosen });
    }),
  );
});

test('another part of the page keeps its own hash', () => {
  expect(readAddress('#impressum', 'agenda')).toBeUndefined();
  expect(readAddress('#anderes?q=x', 'agenda')).toBeUndefined();
  expect(readAddress('', 'agenda')).toBeUndefined();
});

test('no choice leaves no trace', () => {
  expect(writeAddress('agenda', { q: '', room: undefined })).toBe('');
});
