/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { MovingPoint } from './point.js';
import { neighbourGrid } from './neighbour-grid.js';

/** Room one actor wants, in layout units. */
export interface Footprint {
  readonly width: number;
  readonly height: number;
}

/** Settings of {@link separate}. */
export interface SeparateOptions {
  readonly footprint: Footprint;
  /** Places that must stay. Default none. */
  readonly isFixed?: (place: number) => boolean;
  /** Brings a place back to where it is allowed to be. Default: it may go anywhere. */
  readonly confine?: (point: MovingPoint, place: number) => void;
}

const mostRounds = 80;
/** Overlaps below this share of a footprint are let be. */
const tolerance = 0.01;

const stay = (): void => undefined;
const none = (): boolean => false;

/**
 * Pushes places apart until their footprints, taken as ellipses, no longer overlap or some rounds are used up.
 * Changes the given points; their order decides ties, so the same input gives the same picture.
 */
export function separate(points: readonly MovingPoint[], options: SeparateOptions): void {
  for (const _ of separateSteps(points, options));
}

/** The same as {@link separate}, a round at a time. */
export function* separateSteps(points: readonly MovingPoint[], options: SeparateOptions): Generator<void, void, void> {
  if (points.length === 0) return;
  const { footprint, isFixed = none, confine = stay } = options;
  const { width, height } = footprint;
  // Measured in footprints, so that every pair is a pair of circles with diameter 1.
  const x = Float64Array.from(points, (point) => point.x / width);
  const y = Float64Array.from(points, (point) => point.y / height);
  const fixed = Uint8Array.from(points, (_, place) => Number(isFixed(place)));
  for (let round = 0; round < mostRounds; round++) {
    const deepest = pushAll({ x, y, fixed });
    for (const [place, point] of points.entries()) {
      if (fixed[place] === 1) continue;
      point.x = x[place]! * width;
      point.y = y[place]! * height;
      confine(point, place);
      x[place] = point.x / width;
      y[place] = point.y / height;
    }
    if (deepest < tolerance) return;
    yield;
  }
}

interface Crowd {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
}

/** A direction for two at the very same place, different for each pair. */
function tieBreak(pair: number): number {
  return (((Math.imul(pair + 1, 0x9e3779b1) >>> 12) & 1023) - 511.5) / 1024;
}

/** Pushes every overlapping pair apart once and hands back the deepest overlap. */
function pushAll({ x, y, fixed }: Crowd): number {
  const grid = neighbourGrid(x, y);
  let deepest = 0;
  for (let one = 0; one < x.length; one++) {
    const count = grid.find(one);
    for (let at = 0; at < count; at++) {
      const two = grid.found[at]!;
      let gapX = x[two]! - x[one]!;
      let gapY = y[two]! - y[one]!;
      const square = gapX * gapX + gapY * gapY;
      if (square >= 1 || (fixed[one] === 1 && fixed[two] === 1)) continue;
      if (square === 0) {
        gapX = tieBreak(one * 7919 + two);
        gapY = tieBreak(two * 7919 + one);
      }
      const length = Math.sqrt(gapX * gapX + gapY * gapY);
      const overlap = square === 0 ? 1 : 1 - length;
      const share = fixed[one] === fixed[two] ? 0.5 : fixed[two]!;
      x[one]! -= (gapX / length) * overlap * share;
      y[one]! -= (gapY / length) * overlap * share;
      x[two]! += (gapX / length) * overlap * (1 - share);
      y[two]! += (gapY / length) * overlap * (1 - share);
      if (overlap > deepest) deepest = overlap;
    }
  }
  return deepest;
}
