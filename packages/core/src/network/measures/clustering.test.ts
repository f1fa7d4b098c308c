import { describe, expect, it } from 'vitest';
import { averageLocalClustering, localClustering, transitivity, triangles } from './clustering.js';
import { viewOfPairs } from './view-of-pairs.js';

const triangleWithTail = viewOfPairs('a-b', 'b-c', 'c-a', 'c-d');

describe('triangles', () => {
  it('are counted at each of their corners', () => {
    expect([...triangles(triangleWithTail)]).toEqual([1, 1, 1, 0]);
    expect([...triangles(viewOfPairs('a-b', 'a-c', 'a-d', 'b-c', 'b-d', 'c-d'))]).toEqual([3, 3, 3, 3]);
  });
});

describe('transitivity', () => {
  it('is 3 × triangles / connected triples', () => {
    expect(transitivity(triangleWithTail)).toBe(3 / 5);
  });

  it.each([viewOfPairs(), viewOfPairs('a-b'), viewOfPairs('a', 'b', 'c')])('is 0 without triples', (view) => {
    expect(transitivity(view)).toBe(0);
  });
});

describe('localClustering', () => {
  it('is the share of tied pairs of partners', () => {
    expect([...localClustering(triangleWithTail)]).toEqual([1, 1, 1 / 3, 0]);
  });
});

describe('averageLocalClustering', () => {
  it('counts actors with fewer than two partners as 0', () => {
    expect(averageLocalClustering(triangleWithTail)).toBeCloseTo(7 / 12, 15);
  });

  it('is 0 without actors', () => {
    expect(averageLocalClustering(viewOfPairs())).toBe(0);
  });
});
