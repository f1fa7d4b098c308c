import type { Part } from '../event/session.js';
import type { Bookable } from './bookable.js';
import type { SignUpFrame } from './sign-up-frame.js';

type Places = Pick<SignUpFrame, 'sessions' | 'rooms'>;

function roomsSum(roomIds: readonly string[], { rooms }: Places): number | undefined {
  let sum = 0;
  for (const id of roomIds) {
    const capacity = rooms.get(id)?.capacity;
    if (capacity === undefined) return undefined;
    sum += capacity;
  }
  return roomIds.length === 0 ? undefined : sum;
}

function partOf(partId: string, { sessions }: Places): Part | undefined {
  for (const { parts = [] } of sessions.values()) {
    const part = parts.find(({ id }) => id === partId);
    if (part !== undefined) return part;
  }
  return undefined;
}

/**
 * How many places a bookable has: its own number; else of a session its rooms' sum, of a part its
 * own or its room's. A room without a number, and a session in all rooms, set no limit.
 * @returns undefined for no limit
 */
export function capacityOf(bookable: Bookable, places: Places): number | undefined {
  const { capacity, kind, targetId = '' } = bookable;
  if (capacity !== undefined) return capacity;
  if (kind === 'session') {
    const rooms = places.sessions.get(targetId)?.rooms;
    return rooms === undefined || rooms === 'all' || rooms === 'none' ? undefined : roomsSum(rooms, places);
  }
  const part = kind === 'part' ? partOf(targetId, places) : undefined;
  return part?.capacity ?? (part?.roomId === undefined ? undefined : places.rooms.get(part.roomId)?.capacity);
}
