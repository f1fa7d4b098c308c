import type { Room } from './room.js';

/**
 * Rooms in the order of their columns: by `order`, then as in the document, each followed by the rooms inside it.
 * Rooms whose `parentId` is unknown or runs in a circle count as outermost. Repeated ids keep their first record.
 */
export function orderRooms(rooms: readonly Room[]): readonly Room[] {
  const known = new Map<string, Room>();
  for (const room of rooms) if (!known.has(room.id)) known.set(room.id, room);
  const inside = new Map<string | undefined, Room[]>();
  for (const room of known.values()) {
    const parent = room.parentId !== undefined && known.has(room.parentId) ? room.parentId : undefined;
    const siblings = inside.get(parent);
    if (siblings === undefined) inside.set(parent, [room]);
    else siblings.push(room);
  }
  const ordered = new Set<Room>();
  const visit = (list: readonly Room[]) => {
    for (const room of list.toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0)) {
      if (ordered.has(room)) continue;
      ordered.add(room);
      visit(inside.get(room.id) ?? []);
    }
  };
  visit(inside.get(undefined) ?? []);
  visit([...known.values()]);
  return [...ordered];
}
