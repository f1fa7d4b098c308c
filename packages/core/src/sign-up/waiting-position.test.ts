import { describe, expect, it } from 'vitest';
import { buildFrame, buildParty, sceneAt as at } from '../testing/sign-up-scene.js';
import { waitingPosition } from './waiting-position.js';

const frame = buildFrame();
const queue = [
  buildParty('c', 'waiting', { queued: 3 }),
  buildParty('a', 'waiting', { size: 2, queued: 1 }),
  buildParty('b', 'confirmed', { inside: { p0: { one: 'waiting' } }, queued: 2 }),
  buildParty('d', 'confirmed', {
    size: 2,
    inside: { p0: { one: 'waiting' }, p1: { one: 'waiting', two: 'waiting' } },
    queued: 4,
  }),
  buildParty('e', 'confirmed'),
];
const positions = (signUpId: string, signUps = queue) => waitingPosition(signUps, { signUpId, frame, at });

describe('waitingPosition', () => {
  it('counts parties and persons ahead at each bookable', () => {
    expect(positions('c')).toEqual([{ bookableId: 'bookable-1', position: 2, parties: 2, personsAhead: 2 }]);
    expect(positions('d')).toEqual([
      { bookableId: 'one', position: 2, parties: 2, personsAhead: 1 },
      { bookableId: 'two', position: 1, parties: 1, personsAhead: 0 },
    ]);
  });

  it('is nothing for whoever waits for nothing', () => {
    expect(positions('e')).toEqual([]);
    expect(positions('nobody')).toEqual([]);
  });

  it('does not count whoever has not proved the address in time', () => {
    const late = buildParty('0', 'unconfirmed', { seat: 'waiting', queued: 0 });
    expect(positions('a', [late, ...queue])[0]?.position).toBe(1);
  });

  it('follows the later date of a booking', () => {
    const [party] = queue.slice(2, 3);
    const bookings = party?.bookings?.map((each) => ({ ...each, queuedAt: '2027-02-09T00:00:00+01:00' }));
    expect(positions('d', [{ ...party!, bookings }, queue[3]!])[0]?.position).toBe(1);
  });
});
