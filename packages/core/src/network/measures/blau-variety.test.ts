import { expect, it } from 'vitest';
import { blauVariety } from './blau-variety.js';

it('is the chance that two drawn with putting back differ', () => {
  expect(blauVariety([2, 1, 1]).index).toBeCloseTo(1 - (1 / 4 + 1 / 16 + 1 / 16), 12);
});

it('has an evenness of 1 where all kinds are equally many', () => {
  expect(blauVariety([3, 3, 3, 0]).evenness).toBeCloseTo(1, 12);
  expect(blauVariety([3, 3, 3, 0]).kinds).toBe(3);
});

it.each([[[]], [[7]], [[0, 0]]])('is 0 for one kind or nobody: %j', (counts) => {
  expect(blauVariety(counts)).toMatchObject({ index: 0, evenness: 0 });
});
