import { describe, expect, it } from 'vitest';
import { robustness } from './robustness.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('robustness', () => {
  it('falls to 0 with the centre of a star and stays 1 with its ends', () => {
    const { connectedShare, cutOff } = robustness(viewOfPairs('m-a', 'm-b', 'm-c'));
    expect([...connectedShare]).toEqual([0, 1, 1, 1]);
    expect([...cutOff]).toEqual([2, 0, 0, 0]);
  });

  it('counts the pairs that still have a path', () => {
    const { connectedShare, cutOff } = robustness(viewOfPairs('a-b', 'b-c', 'c-d', 'd-e'));
    expect([...connectedShare]).toEqual([1, 6 / 12, 4 / 12, 6 / 12, 1]);
    expect([...cutOff]).toEqual([0, 1, 2, 1, 0]);
  });

  it('counts what was apart before as apart', () => {
    const { connectedShare, cutOff } = robustness(viewOfPairs('a-b', 'c-d'));
    expect([...connectedShare]).toEqual([2 / 6, 2 / 6, 2 / 6, 2 / 6]);
    expect([...cutOff]).toEqual([0, 0, 0, 0]);
  });

  it.each([viewOfPairs('a'), viewOfPairs('a-b'), viewOfPairs('a', 'b')])('is 1 below three actors', (view) => {
    expect(robustness(view).connectedShare.every((share) => share === 1)).toBe(true);
  });

  it('is empty without actors', () => {
    expect(robustness(viewOfPairs()).connectedShare).toHaveLength(0);
  });
});
