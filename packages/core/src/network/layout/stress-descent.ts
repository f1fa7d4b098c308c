/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { seededRandom } from './seeded-random.js';
import { shuffle } from './shuffle.js';
import type { StressTerms } from './stress-terms.js';

/** What {@link descendStress} moves and may not move. */
export interface Descent {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly terms: StressTerms;
  /** Layout units of one step between actors. */
  readonly stepLength: number;
  /** 1 for actors that must stay. */
  readonly fixed: Uint8Array;
  readonly seed: number;
}

/** 2⁴ + 1: the step sizes between the first and the last follow from square roots alone. */
const passes = 17;
const lastStep = 0.1;

/** Step sizes from the largest useful one down to a small one, falling by a constant factor. */
function stepSizes({ count, steps }: StressTerms): readonly number[] {
  let [nearest, farthest] = [Infinity, 1];
  for (let at = 0; at < count; at++) {
    if (steps[at]! < nearest) nearest = steps[at]!;
    if (steps[at]! > farthest) farthest = steps[at]!;
  }
  const factor = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt((lastStep * nearest * nearest) / (farthest * farthest)))));
  let size = farthest * farthest;
  return Array.from({ length: passes }, (_, pass) => (size = pass === 0 ? size : size * factor));
}

/**
 * Brings actors to places whose distances match the wanted ones: stochastic gradient descent on stress, one pair at a
 * time in seeded order (Zheng, Pawar & Goodman 2018). Changes `x` and `y`; yields after every pass, so that a caller
 * can hand the machine back in between.
 */
export function* descendStress(descent: Descent): Generator<void, void, void> {
  const { terms, seed } = descent;
  if (terms.count === 0) return;
  const order = Int32Array.from({ length: terms.count }, (_, at) => at);
  const random = seededRandom(seed);
  for (const size of stepSizes(terms)) {
    shuffle(order, random);
    satisfyAll(descent, order, size);
    yield;
  }
}

/** One pass over all pairs: each moves its ends half the way to the wanted distance, by its weight. */
function satisfyAll({ x, y, terms, fixed, stepLength }: Descent, order: Int32Array, size: number): void {
  const { from: starts, to: ends, steps } = terms;
  for (let place = 0; place < order.length; place++) {
    const at = order[place]!;
    const from = starts[at]!;
    const to = ends[at]!;
    const gapX = x[from]! - x[to]!;
    const gapY = y[from]! - y[to]!;
    const apart = Math.sqrt(gapX * gapX + gapY * gapY);
    if (apart === 0) continue;
    const wanted = steps[at]!;
    const share = (Math.min(1, size / (wanted * wanted)) * (apart - wanted * stepLength)) / (2 * apart);
    if (fixed[from] === 0) {
      x[from]! -= gapX * share;
      y[from]! -= gapY * share;
    }
    if (fixed[to] === 0) {
      x[to]! += gapX * share;
      y[to]! += gapY * share;
    }
  }
}

/** Stress of a placement: Σ (distance − wanted)² / wanted², with wanted in layout units, over the terms. */
export function stressOf({ x, y, terms, stepLength }: Pick<Descent, 'x' | 'y' | 'terms' | 'stepLength'>): number {
  let sum = 0;
  for (let at = 0; at < terms.count; at++) {
    const gapX = x[terms.from[at]!]! - x[terms.to[at]!]!;
    const gapY = y[terms.from[at]!]! - y[terms.to[at]!]!;
    const wanted = terms.steps[at]! * stepLength;
    const off = (Math.sqrt(gapX * gapX + gapY * gapY) - wanted) / wanted;
    sum += off * off;
  }
  return sum;
}
