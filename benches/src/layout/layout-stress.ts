import { seededRandom } from '@geflecht/tooling-run/seeded-random';
import type { PlainGraph } from './attachment-graph.js';

/** Places of all actors in order of their numbers, in units of any size. */
export interface Picture {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Pairs of actors, how many steps lie between them. */
export interface SampledPairs {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly steps: readonly number[];
}

/** How many pairs are drawn at most. */
export interface SampleSize {
  readonly sources: number;
  /** Others per source. */
  readonly each: number;
}

const usualSize: SampleSize = { sources: 200, each: 2_000 };

function neighbourLists({ ids, ties }: PlainGraph): readonly (readonly number[])[] {
  const neighbours = ids.map(() => new Array<number>());
  for (const [from, to] of ties) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

function stepsFrom(neighbours: readonly (readonly number[])[], source: number): readonly number[] {
  const steps = neighbours.map(() => -1);
  steps[source] = 0;
  const queue = [source];
  for (const actor of queue) {
    for (const neighbour of neighbours[actor] ?? []) {
      if (steps[neighbour] !== -1) continue;
      steps[neighbour] = (steps[actor] ?? 0) + 1;
      queue.push(neighbour);
    }
  }
  return steps;
}

/** All pairs of a small graph, a seeded sample of a large one: by default up to 200 actors, each with up to 2,000 others. */
export function samplePairs(graph: PlainGraph, seed: number, { sources, each } = usualSize): SampledPairs {
  const random = seededRandom(seed);
  const neighbours = neighbourLists(graph);
  const size = graph.ids.length;
  const draw = (most: number) =>
    Array.from({ length: Math.min(most, size) }, (_, at) => (size <= most ? at : Math.floor(random() * size)));
  const pairs = { from: new Array<number>(), to: new Array<number>(), steps: new Array<number>() };
  for (const from of draw(sources)) {
    const steps = stepsFrom(neighbours, from);
    for (const to of draw(each)) {
      const away = steps[to] ?? -1;
      if (away < 1) continue;
      pairs.from.push(from);
      pairs.to.push(to);
      pairs.steps.push(away);
    }
  }
  return pairs;
}

/**
 * Mean of (1 − scale × distance ÷ steps)² over the pairs, with the scale that makes it least, so that pictures of any size
 * compare: 0 is a picture where all distances follow the steps, 1 one where all stand on the same spot.
 */
export function layoutStress({ x, y }: Picture, { from, to, steps }: SampledPairs): number {
  let [sum, squares] = [0, 0];
  for (let pair = 0; pair < steps.length; pair++) {
    const [one, other, away] = [from[pair] ?? 0, to[pair] ?? 0, steps[pair] ?? 1];
    const gapX = (x[one] ?? 0) - (x[other] ?? 0);
    const gapY = (y[one] ?? 0) - (y[other] ?? 0);
    const share = Math.sqrt(gapX * gapX + gapY * gapY) / away;
    sum += share;
    squares += share * share;
  }
  return squares === 0 ? 1 : 1 - (sum * sum) / (steps.length * squares);
}

/** Stress of random places. */
export function randomStress(graph: PlainGraph, pairs: SampledPairs, seed: number): number {
  const random = seededRandom(seed);
  const [x, y] = [0, 1].map(() => Array.from(graph.ids, () => random()));
  return layoutStress({ x: x ?? [], y: y ?? [] }, pairs);
}
