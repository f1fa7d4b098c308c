import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumMatching } from './maximum-matching.js';

/** Size of a largest matching by trying everything. */
function largest(candidates: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [first, ...others] = candidates;
  if (first === undefined) return 0;
  const withFirst = first
    .filter((right) => !taken.includes(right))
    .map((right) => 1 + largest(others, [...taken, right]));
  return Math.max(largest(others, taken), ...withFirst);
}

describe('maximumMatching', () => {
  it('moves an earlier pair to make room for another', () => {
    expect([...maximumMatching({ rightCount: 2, candidates: [[0, 1], [0]] })]).toEqual([1, 0]);
  });

  it('keeps the wanted partner where nobody else needs it', () => {
    expect([...maximumMatching({ rightCount: 3, candidates: [[2, 0], [1]] })]).toEqual([2, 1]);
  });

  it('leaves those without candidates alone', () => {
    expect([...maximumMatching({ rightCount: 1, candidates: [[], [0], [0]] })]).toEqual([-1, 0, -1]);
  });

  it('is as large as trying everything finds, with nobody in two pairs', () => {
    const sides = fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(sides, (candidates) => {
        const matching = [...maximumMatching({ rightCount: 6, candidates })];
        const taken = matching.filter((right) => right !== -1);
        expect(new Set(taken).size).toBe(taken.length);
        for (const [left, right] of matching.entries()) expect([-1, ...(candidates[left] ?? [])]).toContain(right);
        expect(taken.length).toBe(largest(candidates));
      }),
      { numRuns: 500 },
    );
  });

  it('follows long ways without recursion', () => {
    const size = 20_000;
    const candidates = Array.from({ length: size }, (_, left) => (left === size - 1 ? [0] : [left, left + 1]));
    expect(maximumMatching({ rightCount: size, candidates }).every((right) => right !== -1)).toBe(true);
  });
});
