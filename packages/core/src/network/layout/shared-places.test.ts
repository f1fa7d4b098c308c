import { describe, expect, it } from 'vitest';
import { force } from './force.js';
import { sharedPlaces } from './shared-places.js';

const actors = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const before = { actors: actors.slice(0, 4), ties: [{ fromId: 'a', toId: 'b' }] };
const after = {
  actors: actors.slice(1),
  ties: [
    { fromId: 'b', toId: 'c' },
    { fromId: 'c', toId: 'd' },
    { fromId: 'd', toId: 'e' },
  ],
};

describe('sharedPlaces', () => {
  const { union, snapshots } = sharedPlaces([before, after]);

  it('shows in each snapshot its own actors only', () => {
    const idsOf = snapshots.map(({ spots }) => spots.map(({ actorId }) => actorId).join(''));
    expect(idsOf).toEqual(['abcd', 'bcde']);
  });

  it('moves nobody from one snapshot to the next', () => {
    const [first = union, second = union] = snapshots;
    expect(second.spots.filter(({ actorId }) => actorId !== 'e')).toEqual(first.spots.slice(1));
  });

  it('lays out the union of actors and ties', () => {
    expect(union).toEqual(force({ actors, ties: [...after.ties, ...before.ties] }));
  });

  it('shows no snapshot as an empty map', () => {
    expect(sharedPlaces([])).toEqual({ union: { spots: [], nodeRadius: 0.03 }, snapshots: [] });
  });
});
