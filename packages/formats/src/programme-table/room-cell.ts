const everywhere =
  /^(?:alle räume|alle raeume|alle|in allen räumen|überall|plenum|ganzes haus|gesamtes haus|im ganzen haus|all rooms|all|everywhere|plenary|whole house)$/i;
const nowhere = /^(?:[-–—]+|kein(?:er)?|ohne raum|no room|none|entfällt)$/i;
const strong = /\s*(?:\r?\n|;|\|)\s*/;
const weak = /\s*(?:,|\/|\+|&|\sund\s|\sand\s)\s*/;
const numbered = /^(?:raum|saal|zimmer|room|hall|halle|ws|r|seminarraum|gruppenraum)?\s?[a-z]?\d{1,3}[a-z]?$/i;
const longestCell = 1_000;

/** Rooms as a cell names them. */
export type NamedRooms = 'all' | readonly string[];

/** `Raum 1 und 2` names Raum 2 as well. */
function withPrefix(parts: readonly string[]): readonly string[] {
  const prefix = /^(\p{L}[\p{L}\s.-]*?)\s?\d/u.exec(parts[0] ?? '')?.[1];
  return parts.map((part) => (prefix !== undefined && /^\d+[a-z]?$/i.test(part) ? `${prefix} ${part}` : part));
}

/**
 * Reads the rooms of a cell: several by line or semicolon; by comma, slash or `und` only where each stands alone in
 * another row or is numbered, since names of rooms contain these too. `alle Räume` and `Plenum` are all of them.
 *
 * @param alone cells of the column that name one room
 */
export function readRooms(cell: string, alone: ReadonlySet<string>): NamedRooms {
  if (cell.length > longestCell) return [];
  if (everywhere.test(cell.trim())) return 'all';
  return [
    ...new Set(
      cell
        .split(strong)
        .map((name) => name.trim())
        .filter((name) => name !== '' && !nowhere.test(name))
        .flatMap((name) => {
          if (alone.has(name)) return [name];
          const parts = withPrefix(name.split(weak).filter((part) => part !== ''));
          const isList = parts.length > 1 && parts.every((part) => alone.has(part) || numbered.test(part));
          return isList ? parts : [name];
        }),
    ),
  ];
}

/** The cells of a column of rooms that name one room for sure. */
export function roomsAlone(cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.filter((cell) => cell !== '' && !strong.test(cell) && !weak.test(cell)));
}
