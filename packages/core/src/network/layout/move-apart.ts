import { distance } from './point.js';
import type { Point } from './point.js';
import { spiral } from './spiral.js';

/** Places to try around a newcomer before it is left where it is. */
const mostTries = 2_000;
const columns = 65_536;

/** Who stands where, by squares as wide as a symbol. */
class Ground {
  readonly #squares = new Map<number, Point[]>();
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  #square({ x, y }: Point, right: number, down: number): number {
    return (Math.floor(y / this.#width) + down) * columns + Math.floor(x / this.#width) + right;
  }

  take(point: Point): void {
    const square = this.#square(point, 0, 0);
    const inside = this.#squares.get(square);
    if (inside === undefined) this.#squares.set(square, [point]);
    else inside.push(point);
  }

  isFree(point: Point): boolean {
    for (let down = -1; down <= 1; down++) {
      for (let right = -1; right <= 1; right++) {
        const inside = this.#squares.get(this.#square(point, right, down)) ?? [];
        if (inside.some((other) => distance(point, other) < this.#width)) return false;
      }
    }
    return true;
  }
}

/**
 * Moves newcomers that would cover somebody to the nearest place on the map that is free, one after the other; those who
 * stay are not touched. Where no place near is free, a newcomer is left where it is.
 */
export function moveApart<Spot extends Point>(
  staying: readonly Point[],
  newcomers: readonly Spot[],
  radius: number,
): readonly Spot[] {
  const ground = new Ground(radius * 2);
  for (const point of staying) ground.take(point);
  return newcomers.map((newcomer) => {
    const isGood = (point: Point) => Math.max(Math.abs(point.x), Math.abs(point.y)) <= 1 && ground.isFree(point);
    const place = isGood(newcomer) ? newcomer : (spiral(newcomer, mostTries, radius).find(isGood) ?? newcomer);
    ground.take(place);
    return { ...newcomer, x: place.x, y: place.y };
  });
}
