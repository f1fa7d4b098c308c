import type { Point } from './point.js';

/** The box around some points. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
}

/** The box around some points. */
export function extentOf(points: readonly Point[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { width: right - left, height: bottom - top, middle: { x: (left + right) / 2, y: (top + bottom) / 2 } };
}
