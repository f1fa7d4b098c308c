import type { MovingPoint, Point } from './point.js';
import { unitVector } from './unit-vector.js';

/** Share of a turn from one seed of a sunflower to the next. */
const goldenShare = 0.3819660112501051;

/** Places around a middle that are about evenly far apart, whatever their number; the first is the middle itself. */
export function spiral(middle: Point, count: number, spacing: number): MovingPoint[] {
  return Array.from({ length: count }, (_, at) => {
    const { x, y } = unitVector(at * goldenShare);
    const away = spacing * Math.sqrt(at);
    return { x: middle.x + x * away, y: middle.y + y * away };
  });
}
