import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextIndex } from './text-index.js';

it('numbers every text once, in the order of first mention', () => {
  const texts = fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom('__proto__', 'größe', '🧶')), {
    maxLength: 4_000,
    size: 'max',
  });
  fc.assert(
    fc.property(texts, (list) => {
      const [index, known] = [new TextIndex(), new Map<string, number>()];
      for (const text of list) {
        expect(index.find(text)).toBe(known.get(text) ?? -1);
        const number = known.get(text) ?? known.size;
        known.set(text, number);
        expect([index.number(text), index.text(number)]).toEqual([number, text]);
      }
      expect(index.size).toBe(known.size);
    }),
    { numRuns: 20 },
  );
});

it('tells texts apart that were made to collide, and stays fast', () => {
  // Two code units that FNV-1a maps to the same state as any other such pair: strings of them collide at will.
  const [start, prime] = [0x811c9dc5, 0x01000193];
  const step = (hash: number, code: number) => Math.imul(hash ^ code, prime);
  const pairs = new Map<number, string[]>();
  for (let first = 1; first < 400; first += 1) {
    for (let second = 1; second < 400; second += 1) {
      const hash = step(step(start, first), second);
      pairs.set(hash, [...(pairs.get(hash) ?? []), String.fromCharCode(first, second)]);
    }
  }
  const same = [...pairs.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const index = new TextIndex();
  expect(same.map((text) => index.number(text))).toEqual(same.map((_text, number) => number));
  expect(same.map((text) => index.find(text))).toEqual(same.map((_text, number) => number));
});
