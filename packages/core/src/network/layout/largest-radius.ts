import { distance } from './point.js';
import type { Point } from './point.js';

/**
 * Largest radius up to the wanted one at which no two circles overlap. Sweeps from left to right, O(n log n) for
 * places that are spread out.
 */
export function largestRadius(points: readonly Point[], wanted: number): number {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  let widest = wanted * 2;
  for (const [at, point] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.x - point.x >= widest) break;
      widest = Math.min(widest, distance(point, other));
    }
  }
  return widest / 2;
}
