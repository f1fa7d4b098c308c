/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/** Finds who stands close to whom. */
export interface NeighbourGrid {
  /** What {@link NeighbourGrid.find} found last. */
  readonly found: Int32Array;
  /** Looks for later places at most 1 away from one in either direction, some farther ones too; hands back how many. */
  readonly find: (place: number) => number;
}

const mostLines = 256;

function leastAndMost(values: Float64Array): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** Sorts places into squares of side 1, or larger ones where there would be too many. */
export function neighbourGrid(x: Float64Array, y: Float64Array): NeighbourGrid {
  const [[left, right], [top, bottom]] = [leastAndMost(x), leastAndMost(y)];
  const side = Math.max(1, (right - left) / mostLines, (bottom - top) / mostLines);
  // One empty square on either side, so that nobody has to look for the border.
  const columns = Math.floor((right - left) / side) + 3;
  const rows = Math.floor((bottom - top) / side) + 3;
  const squares = new Int32Array(x.length);
  const starts = new Int32Array(rows * columns + 1);
  for (let place = 0; place < x.length; place++) {
    const column = Math.floor((x[place]! - left) / side) + 1;
    const square = (Math.floor((y[place]! - top) / side) + 1) * columns + column;
    squares[place] = square;
    starts[square + 1]! += 1;
  }
  for (let square = 1; square < starts.length; square++) starts[square]! += starts[square - 1]!;
  const next = starts.slice();
  const members = new Int32Array(x.length);
  for (let place = 0; place < x.length; place++) members[next[squares[place]!]!++] = place;
  const found = new Int32Array(x.length);
  const find = (place: number): number => {
    let count = 0;
    for (let middle = squares[place]! - columns; middle <= squares[place]! + columns; middle += columns) {
      for (let at = starts[middle - 1]!; at < starts[middle + 2]!; at++) {
        if (members[at]! > place) found[count++] = members[at]!;
      }
    }
    return count;
  };
  return { found, find };
}
