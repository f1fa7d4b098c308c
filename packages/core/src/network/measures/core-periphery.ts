/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { sumByActor } from './degrees.js';
import type { GraphView } from './graph-view.js';
import { scaleToOne } from './scale-to-one.js';
import type { WeightChoice } from './weight-choice.js';
import { usableWeights } from './weight-choice.js';

/** Settings of {@link corePeriphery}. */
export interface CorePeripheryOptions extends WeightChoice {
  /** Least gain, as a share of what is reached, that makes another round worth while. Default 1e−10. */
  readonly tolerance?: number;
  /** Default 1,000. */
  readonly maximumRounds?: number;
}

/** How far a network has a core and a periphery. */
export interface CorePeriphery {
  /** Actor → coreness, the highest 1. */
  readonly coreness: Float64Array;
  /**
   * Correlation of the ties with c·cᵀ over all pairs, at most 1; NaN where all pairs or none are tied alike. Above some
   * 0.5 it is worth to speak of a core.
   */
  readonly fit: number;
}

interface Pattern {
  readonly view: GraphView;
  readonly weights: Float64Array;
  readonly coreness: Float64Array;
}

/** How like the ties are to c·cᵀ. */
interface Likeness {
  /** What c·cᵀ takes away from the sum of the squared ties, off the diagonal. */
  readonly explained: number;
  readonly fit: number;
}

/**
 * Continuous core–periphery model (Borgatti & Everett 2000): the coreness c ≥ 0 of every actor for which c·cᵀ comes
 * nearest to the adjacency off its diagonal, by least squares (MINRES; Boyd et al. 2010), and the correlation of the two.
 * High where the well placed are tied to each other and the others to them only. Actor after actor from
 * the strengths, O(n+m) a round; a local best. Direction dropped, parallel
 * ties merged. Isolates have no coreness; in a star only the centre has, in the limit, which is approached.
 */
export function corePeriphery(view: GraphView, options: CorePeripheryOptions = {}): CorePeriphery {
  const { tolerance = 1e-10, maximumRounds = 1_000 } = options;
  const weights = usableWeights(view, options);
  const pattern: Pattern = { view, weights, coreness: scaleToOne(sumByActor(view, weights)) };
  adjust(pattern);
  let likeness = compare(pattern);
  for (let [round, gain] = [0, Infinity]; round < maximumRounds && gain > tolerance * likeness.explained; round++) {
    adjust(pattern);
    const before = likeness.explained;
    likeness = compare(pattern);
    gain = likeness.explained - before;
  }
  return { coreness: scaleToOne(pattern.coreness), fit: likeness.fit };
}

function compare({ view, weights, coreness }: Pattern): Likeness {
  const { actorCount, offsets, targets } = view;
  let [product, sum, square, fourth, tied, tiedSquare] = [0, 0, 0, 0, 0, 0];
  for (let actor = 0; actor < actorCount; actor++) {
    const own = coreness[actor]!;
    for (let edge = offsets[actor]!; edge < offsets[actor + 1]!; edge++) {
      product += own * weights[edge]! * coreness[targets[edge]!]!;
      tied += weights[edge]!;
      tiedSquare += weights[edge]! ** 2;
    }
    sum += own;
    square += own ** 2;
    fourth += own ** 4;
  }
  const pairs = actorCount * (actorCount - 1);
  const patternMean = (sum ** 2 - square) / pairs;
  const patternVariance = (square ** 2 - fourth) / pairs - patternMean ** 2;
  const variance = tiedSquare / pairs - (tied / pairs) ** 2;
  const together = product / pairs - (tied / pairs) * patternMean;
  // A pattern that is the same for all pairs explains nothing.
  const isFlat = patternVariance < 1e-12 * patternMean ** 2;
  const correlation = isFlat ? 0 : together / Math.sqrt(patternVariance * variance);
  const fit = variance > 1e-12 ? correlation : Number.NaN;
  return { explained: 2 * product - (square ** 2 - fourth), fit };
}

/** Gives every actor in turn the coreness that fits best to those of the others. */
function adjust({ view, weights, coreness }: Pattern): void {
  const { actorCount, offsets, targets } = view;
  let square = 0;
  for (const one of coreness) square += one ** 2;
  for (let actor = 0; actor < actorCount; actor++) {
    const others = square - coreness[actor]! ** 2;
    let around = 0;
    for (let edge = offsets[actor]!; edge < offsets[actor + 1]!; edge++) {
      around += weights[edge]! * coreness[targets[edge]!]!;
    }
    if (others > 0) coreness[actor] = around / others;
    square = others + coreness[actor]! ** 2;
  }
}
