import { describe, expect, it } from 'vitest';
import { articulationPoints } from './articulation-points.js';
import { idsAt } from './graph-view.js';
import { viewOfPairs } from './view-of-pairs.js';

const pointsOf = (...pairs: readonly string[]) => {
  const view = viewOfPairs(...pairs);
  return idsAt(view, articulationPoints(view));
};

describe('articulationPoints', () => {
  it('of a line are all but its ends', () => {
    expect(pointsOf('a-b', 'b-c', 'c-d')).toEqual(['b', 'c']);
  });

  it('do not exist in a ring', () => {
    expect(pointsOf('a-b', 'b-c', 'c-d', 'd-a')).toEqual([]);
  });

  it('join two rings in one actor, also where the search starts there', () => {
    const rings = ['m-a', 'a-b', 'b-m', 'm-c', 'c-d', 'd-m'];
    expect(pointsOf(...rings)).toEqual(['m']);
    expect(pointsOf(...rings.toReversed())).toEqual(['m']);
  });

  it('are found in every component', () => {
    expect(pointsOf('a-b', 'b-c', 'x-y', 'y-z', 'solo')).toEqual(['b', 'y']);
  });

  it('need three actors', () => {
    expect(pointsOf()).toEqual([]);
    expect(pointsOf('a')).toEqual([]);
    expect(pointsOf('a-b')).toEqual([]);
  });
});
