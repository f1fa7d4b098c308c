/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Adjacency } from '../measures/compress-arcs.js';
import { createManySearches, searchFromMany } from './many-searches.js';
import type { ManySearches } from './many-searches.js';
import { seededRandom } from './seeded-random.js';
import { shuffle } from './shuffle.js';

/** What {@link descendSampledStress} moves: the actors of a connected graph. */
export interface SampledDescent {
  readonly graph: Adjacency;
  /** In steps between actors. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly seed: number;
}

/** How much work a graph of some size is given. */
interface Effort {
  /** Actors that stand for all others in one pass. */
  readonly sample: number;
  /** Two to the power of this many passes, and one, improve the first picture. */
  readonly improving: number;
  /** Passes at the end that average over samples. */
  readonly settling: number;
}

function effortFor(actorCount: number): Effort {
  if (actorCount <= 3_000) return { sample: 32, improving: 6, settling: 16 };
  return { sample: actorCount <= 16_000 ? 32 : 16, improving: 4, settling: 16 };
}

interface Sampling extends SampledDescent {
  readonly searches: ManySearches;
  /** Actors drawn for this pass. */
  readonly drawn: Int32Array;
  /** How many actors each of the drawn stands for. */
  readonly share: number;
}

/** Draws actors in shuffled order, everyone once before anyone twice. */
function createDraw(actorCount: number, count: number, random: () => number): () => Int32Array {
  const all = Int32Array.from({ length: actorCount }, (_, actor) => actor);
  let next = actorCount;
  return () => {
    if (next + count > actorCount) {
      shuffle(all, random);
      next = 0;
    }
    next += count;
    return all.subarray(next - count, next);
  };
}

/** Two to the power of this many passes, and one, lead to a first picture. */
const drafting = 4;
/** Step size of the first improving pass: moves what is two steps apart freely, not what is far apart. */
const improvingSize = 4;
/** Last step size: what is two steps apart then moves by a twentieth of what is missing. */
const lastSize = 0.4;

/** Step sizes that fall by a constant factor in 2ⁿ + 1 passes; made of square roots alone, which all engines agree on. */
function fallingSizes(from: number, power: number): readonly number[] {
  let factor = Math.min(1, lastSize / from);
  for (let root = 0; root < power; root++) factor = Math.sqrt(factor);
  let size = from / factor;
  return Array.from({ length: (1 << power) + 1 }, () => (size *= factor));
}

/**
 * Brings actors to places whose distances match the steps between them, in time and room linear in actors and ties:
 * stochastic gradient descent on stress (Zheng, Pawar & Goodman 2018), where in every pass a fresh random sample stands
 * for all actors. Fixed pivots (Ortmann, Klimenta & Brandes 2016) would leave what they do not see distorted; fresh ones
 * make every pass an unbiased step on full stress. A quick fall of the step size gives a first picture, a slow one from half
 * the way improves it; at the end weighted means over samples (Gansner, Koren & North 2004)
 * with falling share take the noise out. Changes `x` and `y`; yields after every pass.
 */
export function* descendSampledStress(descent: SampledDescent): Generator<void, void, void> {
  const { graph, seed, x } = descent;
  const actorCount = x.length;
  const { sample, improving, settling } = effortFor(actorCount);
  const draw = createDraw(actorCount, sample, seededRandom(seed));
  const searches = createManySearches(actorCount, sample);
  const frame = { ...descent, searches, share: actorCount / sample };
  const farthest = searchFromMany(graph, draw(), searches);
  for (const size of [...fallingSizes(farthest * farthest, drafting), ...fallingSizes(improvingSize, improving)]) {
    const drawn = draw();
    searchFromMany(graph, drawn, searches);
    descendOnce({ ...frame, drawn }, size);
    yield;
  }
  for (let pass = 0; pass < settling; pass++) {
    const drawn = draw();
    searchFromMany(graph, drawn, searches);
    settleOnce({ ...frame, drawn }, 5 / (5 + pass));
    yield;
  }
}

/** One pass: each actor follows its ties, which move both ends, then the drawn actors, which stay. */
function descendOnce({ graph, x, y, searches, drawn, share }: Sampling, size: number): void {
  const { offsets, targets } = graph;
  const { steps, count } = searches;
  const tiePull = Math.min(1, size / share) / 2;
  for (let actor = 0; actor < x.length; actor++) {
    let ownX = x[actor]!;
    let ownY = y[actor]!;
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
      const other = targets[edge]!;
      if (other < actor) continue;
      const gapX = ownX - x[other]!;
      const gapY = ownY - y[other]!;
      const apart = Math.sqrt(gapX * gapX + gapY * gapY);
      if (apart === 0) continue;
      const pull = (tiePull * (apart - 1)) / apart;
      ownX -= gapX * pull;
      ownY -= gapY * pull;
      x[other]! += gapX * pull;
      y[other]! += gapY * pull;
    }
    for (let search = 0, at = actor * count; search < count; search++, at++) {
      const wanted = steps[at]!;
      if (wanted < 2) continue;
      const gapX = ownX - x[drawn[search]!]!;
      const gapY = ownY - y[drawn[search]!]!;
      const apart = Math.sqrt(gapX * gapX + gapY * gapY);
      if (apart === 0) continue;
      const pull = (Math.min(1, size / (wanted * wanted)) * (apart - wanted)) / (2 * apart);
      ownX -= gapX * pull;
      ownY -= gapY * pull;
    }
    x[actor] = ownX;
    y[actor] = ownY;
  }
}

/** One pass: each actor goes a share of the way to the mean of where the others want it. */
function settleOnce({ graph, x, y, searches, drawn, share }: Sampling, part: number): void {
  const { offsets, targets } = graph;
  const { steps, count } = searches;
  for (let actor = 0; actor < x.length; actor++) {
    const ownX = x[actor]!;
    const ownY = y[actor]!;
    let [sumX, sumY, sum] = [0, 0, 0];
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
      const [gapX, gapY] = [ownX - x[targets[edge]!]!, ownY - y[targets[edge]!]!];
      const apart = Math.sqrt(gapX * gapX + gapY * gapY) || 1;
      sumX += gapX / apart - gapX;
      sumY += gapY / apart - gapY;
      sum += 1;
    }
    for (let search = 0, at = actor * count; search < count; search++, at++) {
      const wanted = steps[at]!;
      if (wanted < 2) continue;
      const [gapX, gapY] = [ownX - x[drawn[search]!]!, ownY - y[drawn[search]!]!];
      const missing = wanted / (Math.sqrt(gapX * gapX + gapY * gapY) || 1) - 1;
      const weight = share / (wanted * wanted);
      sumX += weight * missing * gapX;
      sumY += weight * missing * gapY;
      sum += weight;
    }
    x[actor] = ownX + (sumX / sum) * part;
    y[actor] = ownY + (sumY / sum) * part;
  }
}
