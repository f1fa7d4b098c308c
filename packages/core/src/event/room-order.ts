import type { Room } from './room.js';

/**
 * Rooms in the order of their columns: by `order`, then as in the document, each followed by the rooms inside it.
 * Rooms whose parent is unknown count as outermost, circles come last. Repeated ids keep their first record.
 */
export function orderRooms(rooms: readonly Room[]): readonly Room[] {
  const known = new Map(rooms.toReversed().map((room) => [room.id, room]));
  const sorted = [...known.values()]
    .toReversed()
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  const inside = Map.groupBy(sorted, ({ parentId }) => parentId && known.get(parentId)?.id);
  const withInner = (room: Room): readonly Room[] => [room, ...(inside.get(room.id) ?? []).flatMap(withInner)];
  return [...new Set([...(inside.get(undefined) ?? []).flatMap(withInner), ...sorted])];
}
