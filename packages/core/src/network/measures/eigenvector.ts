/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { degrees } from './degrees.js';
import type { GraphView } from './graph-view.js';
import { scaleToOne } from './scale-to-one.js';
import type { WeightChoice } from './weight-choice.js';
import { usableWeights } from './weight-choice.js';

/** Settings of {@link eigenvector}. */
export interface EigenvectorOptions extends WeightChoice {
  /** Highest length of A·x − λ·x for an x of length 1, as a share of λ. Default 1e−12. */
  readonly tolerance?: number;
  /** Default 1,000. */
  readonly maximumRounds?: number;
}

/** Eigenvector centralities. */
export interface Eigenvector {
  /** Actor → centrality, the highest 1. */
  readonly values: Float64Array;
  /** The largest eigenvalue; 0 without ties. */
  readonly eigenvalue: number;
  /** Whether the tolerance was reached. */
  readonly isSettled: boolean;
}

/** A vector and its product with the adjacency. */
interface Imaged {
  readonly vector: Float64Array;
  readonly image: Float64Array;
}

/**
 * Eigenvector centrality of every actor: the leading eigenvector of the adjacency, scaled so that its highest value is 1
 * (Bonacich 1972, as igraph has it). Who is tied to central actors is central. Climbs the Rayleigh quotient from the
 * degrees along conjugate directions (Bradbury & Fletcher 1966), O(m) a round, so that bipartite graphs settle, which plain
 * power iteration does not do. Direction dropped, parallel ties merged. In split networks only the part with the largest
 * eigenvalue has values above 0, isolates have 0; without any tie everybody has 1.
 */
export function eigenvector(view: GraphView, options: EigenvectorOptions = {}): Eigenvector {
  const { tolerance = 1e-12, maximumRounds = 1_000 } = options;
  const room = () => new Float64Array(view.actorCount);
  const multiply = multiplier(view, usableWeights(view, options));
  const best: Imaged = { vector: Float64Array.from(degrees(view)), image: room() };
  scaleBy(best.vector, 1 / (Math.sqrt(dot(best.vector, best.vector)) || 1));
  multiply(best);
  const ascent: Imaged = { vector: room(), image: room() };
  let [steepness, eigenvalue, isSettled] = [0, dot(best.vector, best.image), false];
  for (let round = 0; round <= maximumRounds && !isSettled; round++) {
    const slope = turn(best, ascent, { eigenvalue, steepness });
    isSettled = Math.sqrt(slope) <= tolerance * eigenvalue;
    if (isSettled) break;
    multiply(ascent);
    climb(best, ascent, eigenvalue);
    eigenvalue = dot(best.vector, best.image);
    steepness = slope;
  }
  const values = best.vector.map((value) => (eigenvalue === 0 ? 1 : Math.abs(value)));
  return { values: scaleToOne(values), eigenvalue, isSettled };
}

function multiplier({ actorCount, offsets, targets }: GraphView, weights: Float64Array | undefined) {
  return ({ vector, image }: Imaged): void => {
    for (let actor = 0; actor < actorCount; actor++) {
      const end = offsets[actor + 1]!;
      let sum = 0;
      if (weights === undefined) for (let edge = offsets[actor]!; edge < end; edge++) sum += vector[targets[edge]!]!;
      else for (let edge = offsets[actor]!; edge < end; edge++) sum += weights[edge]! * vector[targets[edge]!]!;
      image[actor] = sum;
    }
  };
}

/** Turns the direction of ascent to the new gradient, conjugate to the last one; hands back the gradient's square. */
function turn(
  { vector, image }: Imaged,
  { vector: direction }: Imaged,
  { eigenvalue, steepness }: { readonly eigenvalue: number; readonly steepness: number },
): number {
  let slope = 0;
  for (let at = 0; at < vector.length; at++) slope += (image[at]! - eigenvalue * vector[at]!) ** 2;
  const kept = steepness === 0 ? 0 : slope / steepness;
  let along = 0;
  for (let at = 0; at < vector.length; at++) {
    direction[at] = image[at]! - eigenvalue * vector[at]! + kept * direction[at]!;
    along += direction[at]! * vector[at]!;
  }
  for (let at = 0; at < vector.length; at++) direction[at]! -= along * vector[at]!;
  return slope;
}

/** Goes to the highest Rayleigh quotient between the vector and the direction, which is an angle between the two. */
function climb(best: Imaged, ascent: Imaged, eigenvalue: number): void {
  const length = Math.sqrt(dot(ascent.vector, ascent.vector));
  const across = dot(best.image, ascent.vector) / length;
  const own = dot(ascent.vector, ascent.image) / length ** 2;
  const angle = Math.atan2(2 * across, eigenvalue - own) / 2;
  const [stay, go] = [Math.cos(angle), Math.sin(angle) / length];
  mix(best.vector, ascent.vector, { stay, go });
  mix(best.image, ascent.image, { stay, go });
}

function mix(
  into: Float64Array,
  other: Float64Array,
  { stay, go }: { readonly stay: number; readonly go: number },
): void {
  for (let at = 0; at < into.length; at++) into[at] = stay * into[at]! + go * other[at]!;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

function scaleBy(values: Float64Array, factor: number): void {
  for (let at = 0; at < values.length; at++) values[at]! *= factor;
}
