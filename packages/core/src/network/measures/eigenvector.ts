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

/**
 * Eigenvector centrality of every actor: the leading eigenvector of the adjacency, scaled so that its highest value is 1
 * (Bonacich 1972, as igraph has it). Who is tied to central actors is central. Climbs the Rayleigh quotient from the
 * degrees along conjugate directions (Bradbury & Fletcher 1966), O(m) a round, so that bipartite graphs settle, which plain
 * power iteration does not do. Direction dropped, parallel ties merged. In split networks only the part with the largest
 * eigenvalue has values above 0, isolates have 0; without any tie everybody has 1.
 */
export function eigenvector(view: GraphView, options: EigenvectorOptions = {}): Eigenvector {
  const { tolerance = 1e-12, maximumRounds = 1_000 } = options;
  const { actorCount } = view;
  const multiply = multiplier(view, usableWeights(view, options));
  const vector = scaleToOne(Float64Array.from(degrees(view)));
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let at = 0; at < actorCount; at++) vector[at]! /= length;
  const image = multiply(vector);
  const direction = new Float64Array(actorCount);
  let [eigenvalue, steepness, isSettled] = [dot(vector, image), Infinity, false];
  for (let round = 0; round <= maximumRounds; round++) {
    let slope = 0;
    for (let at = 0; at < actorCount; at++) slope += (image[at]! - eigenvalue * vector[at]!) ** 2;
    isSettled = Math.sqrt(slope) <= tolerance * eigenvalue;
    if (isSettled) break;
    const kept = slope / steepness;
    for (let at = 0; at < actorCount; at++) {
      direction[at] = image[at]! - eigenvalue * vector[at]! + kept * direction[at]!;
    }
    const along = dot(direction, vector);
    for (let at = 0; at < actorCount; at++) direction[at]! -= along * vector[at]!;
    const directionImage = multiply(direction);
    // The highest Rayleigh quotient between two vectors is an angle between them.
    const square = dot(direction, direction);
    const across = (2 * dot(image, direction)) / Math.sqrt(square);
    const angle = Math.atan2(across, eigenvalue - dot(direction, directionImage) / square) / 2;
    const [stay, go] = [Math.cos(angle), Math.sin(angle) / Math.sqrt(square)];
    for (let at = 0; at < actorCount; at++) {
      vector[at] = stay * vector[at]! + go * direction[at]!;
      image[at] = stay * image[at]! + go * directionImage[at]!;
    }
    eigenvalue = dot(vector, image);
    steepness = slope;
  }
  const values = vector.map((value) => (eigenvalue === 0 ? 1 : Math.abs(value)));
  return { values: scaleToOne(values), eigenvalue, isSettled };
}

function multiplier({ actorCount, offsets, targets }: GraphView, weights: Float64Array) {
  return (vector: Float64Array): Float64Array => {
    const image = new Float64Array(actorCount);
    for (let actor = 0; actor < actorCount; actor++) {
      let sum = 0;
      for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
        sum += weights[edge]! * vector[targets[edge]!]!;
      }
      image[actor] = sum;
    }
    return image;
  };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}
