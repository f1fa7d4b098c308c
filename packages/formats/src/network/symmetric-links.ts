/** A cell of a matrix of one kind of actor that is not empty. */
interface Cell {
  readonly matrix: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Matrices whose cells all have a mirror image of the same value, so that their relation has no direction. */
export function symmetricMatrices(cells: readonly Cell[]): ReadonlySet<number> {
  const values = new Map<string, number>();
  const symmetric = new Set<number>();
  for (const { matrix, row, column, value } of cells) {
    values.set(`${matrix} ${row} ${column}`, value);
    if (row !== column) symmetric.add(matrix);
  }
  for (const { matrix, row, column, value } of cells) {
    if (values.get(`${matrix} ${column} ${row}`) !== value) symmetric.delete(matrix);
  }
  return symmetric;
}
