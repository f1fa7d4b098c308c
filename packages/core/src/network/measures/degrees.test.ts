import { describe, expect, it } from 'vitest';
import { averageDegree, degreeCentralisation, degrees, isolates, strengths } from './degrees.js';
import { buildGraphView } from './graph-view.js';
import { viewOfPairs } from './view-of-pairs.js';

const empty = viewOfPairs();
const single = viewOfPairs('a');
const pair = viewOfPairs('a-b');
const star = viewOfPairs('m-a', 'm-b', 'm-c', 'm-d');

describe('degrees', () => {
  it('count partners once, however many ties there are', () => {
    expect([...degrees(viewOfPairs('a-b', 'b-a', 'b-c', 'd', 'c-c'))]).toEqual([1, 2, 1, 0]);
  });

  it('are none without actors', () => {
    expect([...degrees(empty)]).toEqual([]);
  });
});

describe('strengths', () => {
  it('add up weights', () => {
    const view = buildGraphView(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [
        { fromId: 'a', toId: 'b', weight: 2 },
        { fromId: 'a', toId: 'b' },
        { fromId: 'c', toId: 'b', weight: 0.5 },
      ],
    );
    expect([...strengths(view)]).toEqual([3, 3.5, 0.5]);
  });
});

describe('averageDegree', () => {
  it('is 2m/n', () => {
    expect(averageDegree(star)).toBe(8 / 5);
  });

  it('is 0 without actors', () => {
    expect(averageDegree(empty)).toBe(0);
  });
});

describe('isolates', () => {
  it('are the actors without a tie, a self-tie not counting', () => {
    expect([...isolates(viewOfPairs('a', 'b-c', 'd-d'))]).toEqual([0, 3]);
  });
});

describe('degreeCentralisation', () => {
  it('is 1 for a star', () => {
    expect(degreeCentralisation(star)).toBe(1);
  });

  it('is 0 for a ring', () => {
    expect(degreeCentralisation(viewOfPairs('a-b', 'b-c', 'c-d', 'd-a'))).toBe(0);
  });

  it('is 1/3 for a line of four: two of degree 2, two of degree 1', () => {
    expect(degreeCentralisation(viewOfPairs('a-b', 'b-c', 'c-d'))).toBeCloseTo(1 / 3, 15);
  });

  it.each([empty, single, pair])('is 0 below three actors', (view) => {
    expect(degreeCentralisation(view)).toBe(0);
  });
});
