import { describe, expect, it } from 'vitest';
import { coreNumbers, kCore } from './core-numbers.js';
import { idsAt } from './graph-view.js';
import { viewOfPairs } from './view-of-pairs.js';

const squareWithTail = viewOfPairs('a-b', 'a-c', 'a-d', 'b-c', 'b-d', 'c-d', 'd-e', 'e-f', 'g');

describe('coreNumbers', () => {
  it('are high inside a tight group and low on its tail', () => {
    expect([...coreNumbers(squareWithTail)]).toEqual([3, 3, 3, 3, 1, 1, 0]);
  });

  it('are 1 in a star, however high the degree of its centre', () => {
    expect([...coreNumbers(viewOfPairs('m-a', 'm-b', 'm-c', 'm-d'))]).toEqual([1, 1, 1, 1, 1]);
  });

  it('are none without actors', () => {
    expect(coreNumbers(viewOfPairs())).toHaveLength(0);
  });
});

describe('kCore', () => {
  it('is the innermost core by default', () => {
    expect(idsAt(squareWithTail, kCore(squareWithTail))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('holds everybody with at least k partners inside', () => {
    expect(idsAt(squareWithTail, kCore(squareWithTail, 1))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(kCore(squareWithTail, 4)).toHaveLength(0);
  });

  it('is empty without actors', () => {
    expect(kCore(viewOfPairs())).toHaveLength(0);
  });
});
