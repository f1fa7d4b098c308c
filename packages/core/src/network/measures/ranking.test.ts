import { describe, expect, it } from 'vitest';
import { degrees } from './degrees.js';
import { highestActors } from './ranking.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('highestActors', () => {
  const view = viewOfPairs('a-b', 'b-c', 'c-d', 'd-e', 'c-f');

  it('falls by value and keeps the order of actors where values are equal', () => {
    expect(highestActors(view, degrees(view), 3)).toEqual([
      { id: 'c', value: 3 },
      { id: 'b', value: 2 },
      { id: 'd', value: 2 },
    ]);
  });

  it('holds five by default, or everybody there is', () => {
    expect(highestActors(view, degrees(view))).toHaveLength(5);
    expect(highestActors(view, degrees(view), 99)).toHaveLength(6);
  });
});
