import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairIndex } from './pair-index.js';

it('numbers every triple once, in the order of first mention', () => {
  const triple = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(2));
  fc.assert(
    fc.property(fc.array(triple, { maxLength: 3_000, size: 'max' }), (triples) => {
      const [index, known] = [new PairIndex(), new Map<string, number>()];
      for (const [first, second, group] of triples) {
        const name = `${first} ${second} ${group}`;
        const number = known.get(name) ?? known.size;
        known.set(name, number);
        expect(index.number(first, second, group)).toBe(number);
      }
      expect(index.size).toBe(known.size);
    }),
    { numRuns: 20 },
  );
});

it('keeps its numbers when it grows', () => {
  const index = new PairIndex();
  const most = 20_000;
  for (let number = 0; number < most; number += 1) index.number(number, number * 7, 0);
  expect([index.number(0, 0, 0), index.number(most - 1, (most - 1) * 7, 0), index.size]).toEqual([0, most - 1, most]);
});
