/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { seededRandom } from './seeded-random.js';
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
function stepSizes({ count, pullOnFrom, pullOnTo }: StressTerms): readonly number[] {
  let [least, most] = [Infinity, 0];
  for (let at = 0; at < count; at++) {
    for (const pull of [pullOnFrom[at]!, pullOnTo[at]!]) {
      if (pull > 0 && pull < least) least = pull;
      if (pull > most) most = pull;
    }
  }
  if (most === 0) return [];
  const factor = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt((lastStep * least) / most))));
  let size = 1 / least;
  return Array.from({ length: passes }, (_, pass) => (size = pass === 0 ? size : size * factor));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
}

function movableTerms({ count, from, to }: StressTerms, fixed: Uint8Array): Int32Array {
  const order = new Int32Array(count);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    if (fixed[from[at]!] === 0 || fixed[to[at]!] === 0) order[kept++] = at;
  }
  return order.subarray(0, kept);
}

/**
 * Brings actors to places whose distances match the wanted ones: stochastic gradient descent on stress, one pair at a
 * time in seeded order (Zheng, Pawar & Goodman 2018). Changes `x` and `y`; yields after every pass, so that a caller
 * can hand the machine back in between.
 */
export function* descendStress(descent: Descent): Generator<void, void, void> {
  const { terms, fixed, seed } = descent;
  const order = movableTerms(terms, fixed);
  if (order.length === 0) return;
  const random = seededRandom(seed);
  for (const size of stepSizes(terms)) {
    shuffle(order, random);
    satisfyAll(descent, order, size);
    yield;
  }
}

/** One pass over all pairs: each moves its ends half the way to the wanted distance, by its weight. */
function satisfyAll({ x, y, terms, fixed, stepLength }: Descent, order: Int32Array, size: number): void {
  const { from: starts, to: ends, steps, pullOnFrom, pullOnTo } = terms;
  for (let place = 0; place < order.length; place++) {
    const at = order[place]!;
    const from = starts[at]!;
    const to = ends[at]!;
    const gapX = x[from]! - x[to]!;
    const gapY = y[from]! - y[to]!;
    const apart = Math.sqrt(gapX * gapX + gapY * gapY);
    if (apart === 0) continue;
    const correction = (apart - steps[at]! * stepLength) / (2 * apart);
    if (fixed[from] === 0) {
      const share = Math.min(1, pullOnFrom[at]! * size) * correction;
      x[from]! -= gapX * share;
      y[from]! -= gapY * share;
    }
    if (fixed[to] === 0) {
      const share = Math.min(1, pullOnTo[at]! * size) * correction;
      x[to]! += gapX * share;
      y[to]! += gapY * share;
    }
  }
}

/** Stress of a placement: Σ w (distance − wanted)² over the terms, with the mean of both pulls as w. */
export function stressOf({ x, y, terms, stepLength }: Pick<Descent, 'x' | 'y' | 'terms' | 'stepLength'>): number {
  let sum = 0;
  for (let at = 0; at < terms.count; at++) {
    const gapX = x[terms.from[at]!]! - x[terms.to[at]!]!;
    const gapY = y[terms.from[at]!]! - y[terms.to[at]!]!;
    const off = Math.sqrt(gapX * gapX + gapY * gapY) - terms.steps[at]! * stepLength;
    sum += ((terms.pullOnFrom[at]! + terms.pullOnTo[at]!) / 2) * off * off;
  }
  return sum;
}
