import { describe, expect, it } from 'vitest';
import { diameter } from './diameter.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('diameter', () => {
  it('is the length of a line and half of a ring', () => {
    expect(diameter(viewOfPairs('a-b', 'b-c', 'c-d'))).toBe(3);
    expect(diameter(viewOfPairs('a-b', 'b-c', 'c-d', 'd-e', 'e-a'))).toBe(2);
  });

  it('is that of the largest component', () => {
    expect(diameter(viewOfPairs('a-b', 'b-c', 'c-d', 'm-v', 'm-w', 'm-x', 'm-y'))).toBe(2);
  });

  it('of equally large components is that of the first', () => {
    expect(diameter(viewOfPairs('a-b', 'b-c', 'x-y', 'y-z', 'z-x'))).toBe(2);
    expect(diameter(viewOfPairs('x-y', 'y-z', 'z-x', 'a-b', 'b-c'))).toBe(1);
  });

  it('is 0 without ties', () => {
    expect(diameter(viewOfPairs())).toBe(0);
    expect(diameter(viewOfPairs('a', 'b'))).toBe(0);
  });
});
