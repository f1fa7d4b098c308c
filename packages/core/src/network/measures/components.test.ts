import { describe, expect, it } from 'vitest';
import { components } from './components.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('components', () => {
  it('are numbered by falling size', () => {
    const { of, sizes } = components(viewOfPairs('a-b', 'c', 'd-e', 'e-f'));
    expect([...sizes]).toEqual([3, 2, 1]);
    expect([...of]).toEqual([1, 1, 2, 0, 0, 0]);
  });

  it('of equal size keep the order of their actors', () => {
    expect([...components(viewOfPairs('a-b', 'c-d', 'e-f')).of]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('are weak: direction does not part them', () => {
    expect([...components(viewOfPairs('b-a', 'b-c')).sizes]).toEqual([3]);
  });

  it('are none without actors', () => {
    expect(components(viewOfPairs()).sizes).toHaveLength(0);
  });
});
