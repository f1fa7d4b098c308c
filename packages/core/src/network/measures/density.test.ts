import { describe, expect, it } from 'vitest';
import { density, directedDensity } from './density.js';
import { buildGraphView } from './graph-view.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('density', () => {
  it('is the share of possible ties', () => {
    expect(density(viewOfPairs('a-b', 'b-c', 'd'))).toBe(2 / 6);
  });

  it('stays at most 1 where ties run parallel', () => {
    expect(density(viewOfPairs('a-b', 'b-a', 'a-b'))).toBe(1);
  });

  it.each([viewOfPairs(), viewOfPairs('a')])('is 0 below two actors', (view) => {
    expect(density(view)).toBe(0);
    expect(directedDensity(view)).toBe(0);
  });
});

describe('directedDensity', () => {
  it('counts distinct directed pairs, mutual ties as two', () => {
    const view = buildGraphView(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [
        { fromId: 'a', toId: 'b', direction: 'directed' },
        { fromId: 'a', toId: 'b', direction: 'directed' },
        { fromId: 'b', toId: 'c', direction: 'mutual' },
      ],
    );
    expect(directedDensity(view)).toBe(3 / 6);
  });
});
