/** A place on the map: x to the right, y downwards, the centre being 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place that is still being moved while a layout is computed. */
export interface MovingPoint {
  x: number;
  y: number;
}

/** Distance between two places; `Math.hypot` would differ between engines. */
export function distance(one: Point, other: Point): number {
  const x = one.x - other.x;
  const y = one.y - other.y;
  return Math.sqrt(x * x + y * y);
}
