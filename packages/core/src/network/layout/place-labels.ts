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

/** Boxes by the squares of a coarse grid they touch, for quick look-ups. */
class BoxGrid {
  readonly #cells = new Map<string, LabelBounds[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = Math.max(1, size);
  }

  add(box: LabelBounds): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [box]);
      else cell.push(box);
    }
  }

  isFree(box: LabelBounds): boolean {
    const isApart = (other: LabelBounds) =>
      other.right <= box.left || other.left >= box.right || other.bottom <= box.top || other.top >= box.bottom;
    return this.#keys(box).every((key) => (this.#cells.get(key) ?? []).every(isApart));
  }

  #keys({ left, top, right, bottom }: LabelBounds): string[] {
    const keys: string[] = [];
    for (let row = Math.floor(top / this.#size); row * this.#size < bottom; row++) {
      for (let column = Math.floor(left / this.#size); column * this.#size < right; column++) {
        keys.push(`${row} ${column}`);
      }
    }
    return keys;
  }
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
  const tallest = requests.reduce((most, { height }) => Math.max(most, height), 0);
  const grid = new BoxGrid(tallest * 4);
  for (const obstacle of obstacles) grid.add(obstacle);
  for (const { x, y, radius } of requests) {
    grid.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const places: (LabelPlace | undefined)[] = requests.map(() => undefined);
  const byPriority = [...requests.entries()].toSorted(
    ([at, one], [later, other]) => other.priority - one.priority || at - later,
  );
  for (const [at, request] of byPriority) {
    if (request.width === 0) continue;
    for (const side of sides) {
      const box = boxBeside(request, side);
      if (!isWithin(box, bounds) || !grid.isFree(box)) continue;
      grid.add(box);
      places[at] = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, side };
      break;
    }
  }
  return places;
}
