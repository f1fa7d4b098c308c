/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { neighbourGrid } from './neighbour-grid.js';
import type { Point } from './point.js';

/** Share of the wanted radius that is always granted. */
const least = 0.02;

/**
 * The wanted radius, or a smaller one where most stand so close together that making room for symbols of the wanted size
 * would bend the picture, as with a long chain. Half of all get one and a half times the room they have.
 */
export function roomyRadius(points: readonly Point[], wanted: number): number {
  if (points.length < 2) return wanted;
  const width = wanted * 2;
  const x = Float64Array.from(points, (point) => point.x / width);
  const y = Float64Array.from(points, (point) => point.y / width);
  const nearest = new Float64Array(points.length).fill(1);
  const grid = neighbourGrid(x, y);
  for (let one = 0; one < points.length; one++) {
    const count = grid.find(one);
    for (let at = 0; at < count; at++) {
      const two = grid.found[at]!;
      const [gapX, gapY] = [x[two]! - x[one]!, y[two]! - y[one]!];
      const apart = Math.sqrt(gapX * gapX + gapY * gapY);
      if (apart < nearest[one]!) nearest[one] = apart;
      if (apart < nearest[two]!) nearest[two] = apart;
    }
  }
  const median = nearest.toSorted()[points.length >> 1]!;
  return wanted * Math.min(1, Math.max(least, median * 1.5));
}
