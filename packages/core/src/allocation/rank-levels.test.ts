import { describe, expect, it } from 'vitest';
import { rankLevels, worstLevelOf } from './rank-levels.js';

describe('rankLevels', () => {
  it('lets one person less at a level outweigh every exchange above it', () => {
    const { base, costs } = rankLevels([1, 2, 3], 40);
    expect([...costs]).toEqual([1, base, base ** 2, base ** 3]);
    expect(base).toBeGreaterThan(2 * 40);
  });

  it('knows only ranks in use', () => {
    expect(rankLevels([5, 2, 5], 3).ranks).toEqual([2, 5]);
  });

  it('merges ranks rather than lose exactness', () => {
    const { costs, isMerged, ranks } = rankLevels(
      Array.from({ length: 60 }, (_, index) => index + 1),
      60,
    );
    expect(isMerged).toBe(true);
    expect(ranks.length).toBe(7);
    expect((costs.at(-1) ?? 0) * 4).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });
});

describe('worstLevelOf', () => {
  const { base } = rankLevels([1, 2, 3], 10);

  it.each([
    [0, undefined],
    [1, 0],
    [base - 3, 1],
    [base ** 2 - 3 * base - 5, 2],
    [base ** 3 - 9 * base ** 2, 3],
  ])('reads the worst level of %d as %s', (sum, level) => {
    expect(worstLevelOf(sum, { base })).toBe(level);
  });
});
