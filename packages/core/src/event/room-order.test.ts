import { describe, expect, test } from 'vitest';
import { buildRoom } from '../testing/index.js';
import { orderRooms } from './room-order.js';

const ids = (...rooms: Parameters<typeof buildRoom>[0][]) =>
  orderRooms(rooms.map((room) => buildRoom(room))).map((room) => room.id as string);

describe('the order of rooms', () => {
  test('follows their number, then the document', () => {
    expect(ids({ id: 'x' }, { id: 'y', order: 2 }, { id: 'z', order: 1 }, { id: 'w' })).toEqual(['z', 'y', 'x', 'w']);
  });

  test('puts tables behind the room they stand in', () => {
    const tables = [
      { id: 't2', parentId: 'hall', order: 2 },
      { id: 't1', parentId: 'hall', order: 1 },
    ];
    expect(ids(...tables, { id: 'foyer', order: 2 }, { id: 'hall', order: 1 })).toEqual(['hall', 't1', 't2', 'foyer']);
  });

  test('loses no room to a circle, an unknown parent or a repeated id', () => {
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
      { id: 'd', parentId: 'd' },
      { id: 'e' },
      { id: 'e', parentId: 'e' },
    ];
    expect(ids(...circle, { id: 'c', parentId: 'lost' }).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
