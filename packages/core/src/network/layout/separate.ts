import type { MovingPoint } from './point.js';

/** Room one actor wants, in layout units. */
export interface Footprint {
  readonly width: number;
  readonly height: number;
}

/** Settings of {@link separate}. */
export interface SeparateOptions {
  readonly footprint: Footprint;
  /** Places that must stay. Default none. */
  readonly isFixed?: (place: number) => boolean;
  /** Brings a place back to where it is allowed to be. Default: it may go anywhere. */
  readonly confine?: (point: MovingPoint, place: number) => void;
  /** Rounds at most. Default 80. */
  readonly rounds?: number;
}

interface Grid {
  readonly cells: ReadonlyMap<number, readonly number[]>;
  readonly column: (point: MovingPoint) => number;
  readonly row: (point: MovingPoint) => number;
}

const stride = 65_536;

function sortIntoGrid(points: readonly MovingPoint[], { width, height }: Footprint): Grid {
  const cells = new Map<number, number[]>();
  const column = ({ x }: MovingPoint) => Math.floor(x / width);
  const row = ({ y }: MovingPoint) => Math.floor(y / height);
  for (const [place, point] of points.entries()) {
    const key = row(point) * stride + column(point);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  }
  return { cells, column, row };
}

const stay = (): void => undefined;

/** Calls back for every later place in the nine cells around one. */
function visitNeighbours(grid: Grid, point: MovingPoint, visit: (place: number) => void): void {
  const [column, row] = [grid.column(point), grid.row(point)];
  for (let down = -1; down <= 1; down++) {
    for (let right = -1; right <= 1; right++) {
      for (const place of grid.cells.get((row + down) * stride + column + right) ?? []) visit(place);
    }
  }
}

/** A direction for two actors at the very same place, different for each pair. */
function tieBreak(one: number, other: number): MovingPoint {
  const mixed = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  return { x: (mixed & 1023) / 1023 - 0.5 || 0.1, y: ((mixed >>> 10) & 1023) / 1023 - 0.5 || 0.1 };
}

/**
 * Pushes places apart until their footprints, taken as ellipses, no longer overlap or the rounds are used up.
 * Changes the given points; their order decides ties, so the same input gives the same picture.
 */
export function separate(points: readonly MovingPoint[], options: SeparateOptions): void {
  const { footprint, isFixed = () => false, confine = stay, rounds = 80 } = options;
  for (let round = 0; round < rounds; round++) {
    const grid = sortIntoGrid(points, footprint);
    let worst = 0;
    for (const [place, point] of points.entries()) {
      visitNeighbours(grid, point, (other) => {
        if (other <= place) return;
        const shares = sharesOf(isFixed(place), isFixed(other));
        worst = Math.max(worst, pushApart(points, [place, other], { footprint, shares }));
      });
    }
    for (const [place, point] of points.entries()) if (!isFixed(place)) confine(point, place);
    if (worst < 0.01) return;
  }
}

function sharesOf(isOneFixed: boolean, isOtherFixed: boolean): readonly [number, number] {
  if (isOneFixed) return isOtherFixed ? [0, 0] : [0, 1];
  return isOtherFixed ? [1, 0] : [0.5, 0.5];
}

interface Push {
  readonly footprint: Footprint;
  readonly shares: readonly [number, number];
}

/** Hands back how deep the two overlapped, as share of their footprint; 0 where nothing could move. */
function pushApart(
  points: readonly MovingPoint[],
  [place, other]: readonly [number, number],
  { footprint: { width, height }, shares: [own, others] }: Push,
): number {
  const [one, two] = [points[place], points[other]];
  if (one === undefined || two === undefined || own + others === 0) return 0;
  let [x, y] = [(two.x - one.x) / width, (two.y - one.y) / height];
  const square = x * x + y * y;
  if (square >= 1) return 0;
  if (square === 0) ({ x, y } = tieBreak(place, other));
  const length = Math.sqrt(x * x + y * y);
  const gap = square === 0 ? 1 : 1 - length;
  const [stepX, stepY] = [(x / length) * gap * width, (y / length) * gap * height];
  one.x -= stepX * own;
  one.y -= stepY * own;
  two.x += stepX * others;
  two.y += stepY * others;
  return gap;
}
