import { describe, expect, it } from 'vitest';
import { freeRoom } from './free-place.js';
import { distance } from './point.js';

describe('freeRoom', () => {
  it('offers the middle of an empty map', () => {
    expect(freeRoom().find(0.1)).toEqual({ x: 0, y: 0 });
  });

  it('offers places away from what is taken, one after the other', () => {
    const room = freeRoom();
    const taken = [{ x: 0, y: 0 }];
    room.take(taken);
    for (let turn = 0; turn < 5; turn++) {
      const found = room.find(0.1);
      for (const point of taken) expect(distance(found, point)).toBeGreaterThan(0.28);
      taken.push(found);
      room.take([found]);
    }
  });

  it('keeps the margin from the border', () => {
    const room = freeRoom();
    room.take([{ x: 0, y: 0 }]);
    const { x, y } = room.find(0.6);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(0.4);
  });
});
