const letterA = 64;
const letters = 26;

/** A cell by row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The column of `B3`, counted from 0; -1 where there is none. */
export function columnIndex(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) - letterA;
    if (letter < 1 || letter > letters) break;
    column = column * letters + letter;
  }
  return column - 1;
}

/** Reads `B3`; nothing where it is no place of a cell. */
export function cellPlace(written: string): CellPlace | undefined {
  const [, number = '0'] = /^[A-Z]{1,3}([1-9]\d{0,6})$/.exec(written) ?? [];
  const row = Number(number) - 1;
  return row < 0 ? undefined : { row, column: columnIndex(written) };
}
