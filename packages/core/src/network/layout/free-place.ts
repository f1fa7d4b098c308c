/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { distance } from './point.js';
import type { Point } from './point.js';

const lines = 24;
const origin: Point = { x: 0, y: 0 };

/** Room that is left on the map. */
export interface FreeRoom {
  /** Takes places out of the room. */
  readonly take: (points: readonly Point[]) => void;
  /**
   * Of a grid over the map, a margin away from its border, the place farthest from everything taken; the nearest to the
   * middle where several are far enough.
   */
  readonly find: (margin: number) => Point;
}

/** An empty map. */
export function freeRoom(): FreeRoom {
  const candidates = Array.from({ length: (lines + 1) * (lines + 1) }, (_, at) => ({
    x: ((at % (lines + 1)) / lines - 0.5) * 2,
    y: (Math.floor(at / (lines + 1)) / lines - 0.5) * 2,
  }));
  const away = new Float64Array(candidates.length).fill(4);
  const take = (points: readonly Point[]): void => {
    for (const [at, candidate] of candidates.entries()) {
      for (const point of points) away[at] = Math.min(away[at]!, distance(point, candidate));
    }
  };
  const find = (margin: number): Point => {
    const reach = Math.max(0, 1 - margin);
    let [best, widest] = [origin, -1];
    for (const [at, candidate] of candidates.entries()) {
      const room = Math.min(away[at]!, margin * 3) - distance(candidate, origin) / 100;
      if (Math.max(Math.abs(candidate.x), Math.abs(candidate.y)) > reach || room <= widest) continue;
      [best, widest] = [candidate, room];
    }
    return best;
  };
  return { take, find };
}
