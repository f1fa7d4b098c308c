import { describe, expect, it } from 'vitest';
import { neighbourhood, neighbours } from './neighbourhood.js';
import { viewOfPairs } from './view-of-pairs.js';

const line = viewOfPairs('a', 'b', 'c', 'd', 'e', 'c-b', 'c-d', 'b-a', 'd-e');

describe('neighbours', () => {
  it('come in ascending order', () => {
    expect([...neighbours(line, 2)]).toEqual([1, 3]);
  });

  it('are a copy that leaves the view alone', () => {
    neighbours(line, 2).fill(0);
    expect([...neighbours(line, 2)]).toEqual([1, 3]);
  });

  it('are none for an unknown number', () => {
    expect(neighbours(line, 9)).toHaveLength(0);
  });
});

describe('neighbourhood', () => {
  it('is ordered by distance, then by number', () => {
    expect([...neighbourhood(line, 2, 2).actors]).toEqual([2, 1, 3, 0, 4]);
    expect([...neighbourhood(line, 2, 2).distances]).toEqual([0, 1, 1, 2, 2]);
  });

  it('is the direct partners by default', () => {
    expect([...neighbourhood(line, 0).actors]).toEqual([0, 1]);
  });

  it('is the centre alone at radius 0 and the component at any large one', () => {
    expect([...neighbourhood(line, 0, 0).actors]).toEqual([0]);
    expect(neighbourhood(line, 0, Infinity).actors).toHaveLength(5);
  });

  it('is empty for an unknown number', () => {
    expect(neighbourhood(line, -1).actors).toHaveLength(0);
    expect(neighbourhood(viewOfPairs(), 0).actors).toHaveLength(0);
  });
});
