import { describe, expect, it } from 'vitest';
import { harmonicCloseness } from './harmonic-closeness.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('harmonicCloseness', () => {
  it('is 1 for somebody tied to everybody', () => {
    expect([...harmonicCloseness(viewOfPairs('m-a', 'm-b', 'm-c'))]).toEqual([1, 2 / 3, 2 / 3, 2 / 3]);
  });

  it('adds nothing for those out of reach', () => {
    expect([...harmonicCloseness(viewOfPairs('a-b', 'c-d', 'e'))]).toEqual([0.25, 0.25, 0.25, 0.25, 0]);
  });

  it('goes on past the first batch of searches', () => {
    const ring = Array.from({ length: 70 }, (_, at) => `${at}-${(at + 1) % 70}`);
    const expected = Array.from({ length: 34 }, (_, at) => 2 / (at + 1)).reduce((sum, part) => sum + part, 1 / 35) / 69;
    for (const closeness of harmonicCloseness(viewOfPairs(...ring))) expect(closeness).toBeCloseTo(expected, 12);
  });

  it('is 0 below two actors', () => {
    expect([...harmonicCloseness(viewOfPairs('a'))]).toEqual([0]);
    expect(harmonicCloseness(viewOfPairs())).toHaveLength(0);
  });

  it('refuses a graph that would take too long', () => {
    const refusal = expect.objectContaining({ code: 'graph-too-large' });
    expect(() => harmonicCloseness(viewOfPairs('a-b'), { maximumActors: 1 })).toThrow(refusal);
  });
});
