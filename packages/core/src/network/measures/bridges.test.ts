import { describe, expect, it } from 'vitest';
import { bridges } from './bridges.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('bridges', () => {
  it('are the ties of a tree', () => {
    expect(bridges(viewOfPairs('a-b', 'b-c', 'b-d'))).toEqual([
      [0, 1],
      [1, 2],
      [1, 3],
    ]);
  });

  it('are not the ties of a ring', () => {
    expect(bridges(viewOfPairs('a-b', 'b-c', 'c-a', 'c-d'))).toEqual([[2, 3]]);
  });

  it('stay bridges where ties between the same two run parallel', () => {
    expect(bridges(viewOfPairs('a-b', 'b-a'))).toEqual([[0, 1]]);
  });

  it('are none without ties', () => {
    expect(bridges(viewOfPairs())).toEqual([]);
    expect(bridges(viewOfPairs('a', 'b'))).toEqual([]);
  });
});
