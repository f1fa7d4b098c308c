import { distance } from './point.js';
import type { Point } from './point.js';

const lines = 24;

/** Of a grid over the map the place farthest from everything on it; the first of equals, from the middle outwards. */
export function freePlace(taken: readonly Point[], margin: number): Point {
  const reach = Math.max(0, 1 - margin);
  const candidates = Array.from({ length: (lines + 1) ** 2 }, (_, at) => ({
    x: ((at % (lines + 1)) / lines - 0.5) * 2 * reach,
    y: (Math.floor(at / (lines + 1)) / lines - 0.5) * 2 * reach,
  }));
  let best: Point = { x: 0, y: 0 };
  let widest = -1;
  for (const candidate of candidates) {
    const away = taken.reduce((least, point) => Math.min(least, distance(point, candidate)), 4);
    const closeness = distance(candidate, { x: 0, y: 0 });
    if (Math.min(away, margin * 3) - closeness / 100 <= widest) continue;
    best = candidate;
    widest = Math.min(away, margin * 3) - closeness / 100;
  }
  return best;
}
