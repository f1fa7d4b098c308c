/** Rooms of frab files that stand for being everywhere, or nowhere: frab has every item in exactly one room. */
export const pseudoRooms = {
  all: { de: 'Alle Räume', en: 'All rooms' },
  none: { de: 'Ohne Raum', en: 'No room' },
} as const;

/** What stands between the names of rooms that an item has at once. */
export const roomJoiner = ' + ';

/** What the name of a room in a frab file means: every room, none, or the rooms of these names. */
export type RoomMeaning = 'all' | 'none' | readonly string[];

/** Whether a room of a file is no room but a stand-in for several or none. */
export function isStandIn(name: string, known: ReadonlySet<string>): boolean {
  const meaning = roomMeaning(name, known);
  return typeof meaning === 'string' || meaning.length > 1;
}

function isNamed(name: string, { de, en }: (typeof pseudoRooms)['all' | 'none']): boolean {
  return name === de || name === en;
}

/** Reads the name of a room: a stand-in, several known rooms at once, or a room of that name. */
export function roomMeaning(name: string, known: ReadonlySet<string>): RoomMeaning {
  if (isNamed(name, pseudoRooms.all)) return 'all';
  if (isNamed(name, pseudoRooms.none)) return 'none';
  const names = name.includes(roomJoiner) ? name.split(roomJoiner) : [];
  return names.length > 1 && names.every((each) => known.has(each)) ? names : [name];
}
