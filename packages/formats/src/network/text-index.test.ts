import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextIndex } from './text-index.js';

const word = fc.constantFrom('n', '', 'größe', '__proto__', '🧶', 'n0');
const numbered = fc.tuple(word, fc.oneof(fc.nat(30), fc.nat(2 ** 31))).map((parts) => parts.join(''));
const texts = fc.array(fc.oneof(numbered, fc.string({ maxLength: 2 }), fc.constantFrom('n007', 'n7', 'n', '7', '07')), {
  maxLength: 2_000,
  size: 'max',
});

it('numbers every text once, in the order of first mention, whatever the texts look like', () => {
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
    { numRuns: 40 },
  );
});
