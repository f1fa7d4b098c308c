import { describe, expect, it } from 'vitest';
import { levelSizes } from './level-sizes.js';

const limits = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([least, most]) => ({ least, most }));

describe('sizes of tables', () => {
  it('differ by at most one', () => {
    expect(levelSizes(8, limits([0, 9], [0, 9], [0, 9]))).toEqual(limits([2, 3], [2, 3], [2, 3]));
    expect(levelSizes(9, limits([0, 9], [0, 9], [0, 9]))).toEqual(limits([3, 3], [3, 3], [3, 3]));
  });

  it('let large tables take what small ones cannot', () => {
    expect(levelSizes(13, limits([0, 2], [0, 20], [0, 20]))).toEqual(limits([2, 2], [5, 6], [5, 6]));
  });

  it('give a table its fewest before others get more', () => {
    expect(levelSizes(8, limits([5, 9], [0, 9], [0, 9]))).toEqual(limits([5, 5], [1, 2], [1, 2]));
  });

  it('widen by a slack within fewest and most', () => {
    expect(levelSizes(9, limits([0, 3], [2, 9], [0, 9]), 2)).toEqual(limits([1, 3], [2, 5], [1, 5]));
  });
});
