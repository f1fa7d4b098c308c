import { expect, it } from 'vitest';
import { sameValues } from './same-values.js';

it('lets values differ in the seventh digit only', () => {
  expect(sameValues([1, 2], [1, 2.000001])).toBe(true);
  expect(sameValues([1, 2], [1, 2.00001])).toBe(false);
});

it('asks for the same actors to be undefined', () => {
  expect(sameValues([1, Number.NaN], [1, Number.NaN])).toBe(true);
  expect(sameValues([1, Number.NaN], [1, 0])).toBe(false);
  expect(sameValues([1, 0], [1, Number.NaN])).toBe(false);
});

it('asks for as many values', () => {
  expect(sameValues([1], [1, 1])).toBe(false);
});
