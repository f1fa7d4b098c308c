import type { Point } from './point.js';

/** A symbol that labels must not cover, with the label it wants. */
export interface LabelRequest extends Point {
  /** Half the symbol's width, with the gap that labels keep from it. */
  readonly radius: number;
  /** Size of the label's box; 0 for none. */
  readonly width: number;
  readonly height: number;
  /** Higher ones are placed first; equal ones in given order. */
  readonly priority: number;
}

/** Borders labels must keep within. */
export interface LabelBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a label goes: the middle of its box, and the side of the symbol it stands on. */
export interface LabelPlace extends Point {
  readonly side: 'below' | 'above' | 'right' | 'left';
}

const sides = ['below', 'above', 'right', 'left'] as const;

function boxBeside(request: LabelRequest, side: LabelPlace['side']): LabelBounds {
  const { x, y, radius, width, height } = request;
  switch (side) {
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + radius, bottom: y + radius + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - radius - height, bottom: y - radius };
    case 'right':
      return { left: x + radius, right: x + radius + width, top: y - height / 2, bottom: y + height / 2 };
    default:
      return { left: x - radius - width, right: x - radius, top: y - height / 2, bottom: y + height / 2 };
  }
}

function isWithin(box: LabelBounds, bounds: LabelBounds): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Columns of the grid that can be told apart. */
const mostColumns = 1_048_576;

/** Boxes by the squares of a coarse grid they touch; only squares that are asked about are kept. */
class BoxGrid {
  readonly #cells = new Map<number, LabelBounds[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = Math.max(1, size);
  }

  /** Says that this box will be asked about. */
  expect(box: LabelBounds): void {
    for (const key of this.#keys(box)) if (!this.#cells.has(key)) this.#cells.set(key, []);
  }

  add(box: LabelBounds): void {
    for (const key of this.#keys(box)) this.#cells.get(key)?.push(box);
  }

  isFree(box: LabelBounds): boolean {
    const isApart = (other: LabelBounds) =>
      other.right <= box.left || other.left >= box.right || other.bottom <= box.top || other.top >= box.bottom;
    return this.#keys(box).every((key) => (this.#cells.get(key) ?? []).every(isApart));
  }

  #keys({ left, top, right, bottom }: LabelBounds): readonly number[] {
    const size = this.#size;
    const keys: number[] = [];
    for (let row = Math.floor(top / size); row * size < bottom; row++) {
      for (let column = Math.floor(left / size); column * size < right; column++) keys.push(row * mostColumns + column);
    }
    return keys;
  }
}

/** Where a label may go, as far as it keeps within the borders. */
function candidatesOf(
  request: LabelRequest,
  bounds: LabelBounds,
): readonly (readonly [LabelPlace['side'], LabelBounds])[] {
  return sides.map((side) => [side, boxBeside(request, side)] as const).filter(([, box]) => isWithin(box, bounds));
}

/**
 * Finds a place for as many labels as fit: the important ones first, each below its symbol, else above, right or left.
 * Labels cover neither each other nor a symbol nor an obstacle. Undefined where there is no room. Units are those of the caller.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: LabelBounds,
  obstacles: readonly LabelBounds[] = [],
): readonly (LabelPlace | undefined)[] {
  const places: (LabelPlace | undefined)[] = requests.map(() => undefined);
  const wanted = [...requests.entries()]
    .filter(([, { width }]) => width !== 0)
    .map(([at, request]) => ({ at, request, candidates: candidatesOf(request, bounds) }))
    .toSorted((one, other) => other.request.priority - one.request.priority || one.at - other.at);
  const tallest = wanted.reduce((most, { request }) => Math.max(most, request.height), 0);
  const grid = new BoxGrid(tallest * 4);
  for (const { candidates } of wanted) for (const [, box] of candidates) grid.expect(box);
  for (const obstacle of obstacles) grid.add(obstacle);
  if (wanted.length > 0) {
    for (const { x, y, radius } of requests) {
      grid.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    }
  }
  for (const { at, candidates } of wanted) {
    const free = candidates.find(([, box]) => grid.isFree(box));
    if (free === undefined) continue;
    const [side, box] = free;
    grid.add(box);
    places[at] = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, side };
  }
  return places;
}
