import { describe, expect, it } from 'vitest';
import { betweenness, normalisedBetweenness } from './betweenness.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('betweenness', () => {
  it('of the centre of a star is every pair of its ends', () => {
    expect([...betweenness(viewOfPairs('m-a', 'm-b', 'm-c', 'm-d'))]).toEqual([6, 0, 0, 0, 0]);
  });

  it('of a line grows towards its middle', () => {
    expect([...betweenness(viewOfPairs('a-b', 'b-c', 'c-d', 'd-e'))]).toEqual([0, 3, 4, 3, 0]);
  });

  it('shares a pair between equally short paths', () => {
    expect([...betweenness(viewOfPairs('a-b', 'b-c', 'c-d', 'd-a'))]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('counts those who hang on a ring', () => {
    expect([...betweenness(viewOfPairs('a-b', 'b-c', 'c-a', 'a-x', 'x-y', 'b-z'))]).toEqual([6, 4, 0, 4, 0, 0]);
  });

  it('does not cross between components', () => {
    expect([...betweenness(viewOfPairs('a-b', 'b-c', 'x-y', 'y-z', 'solo'))]).toEqual([0, 1, 0, 0, 1, 0, 0]);
  });

  it('refuses a graph that would take too long, unless asked to take it', () => {
    const line = viewOfPairs('a-b', 'b-c');
    const refusal = expect.objectContaining({ code: 'graph-too-large', value: 3 });
    expect(() => betweenness(line, { maximumActors: 2 })).toThrow(refusal);
    expect([...betweenness(line, { maximumActors: 3 })]).toEqual([0, 1, 0]);
  });
});

describe('normalisedBetweenness', () => {
  it('is 1 for the centre of a star', () => {
    expect([...normalisedBetweenness(viewOfPairs('m-a', 'm-b', 'm-c'))]).toEqual([1, 0, 0, 0]);
  });

  it.each([viewOfPairs(), viewOfPairs('a'), viewOfPairs('a-b')])('is 0 below three actors', (view) => {
    expect(normalisedBetweenness(view).every((share) => share === 0)).toBe(true);
  });
});
