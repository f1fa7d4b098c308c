/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { createSearch, clearSearch, searchFrom } from '../measures/breadth-first.js';
import type { Adjacency } from '../measures/compress-arcs.js';

/** Wanted distances between pairs of actors, in steps, with the weight of the pair's pull on each of its two ends. */
export interface StressTerms {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly steps: Int32Array;
  readonly pullOnFrom: Float32Array;
  readonly pullOnTo: Float32Array;
}

/** Actors of one component as numbers of the whole graph. */
export type Members = Int32Array;

/** Above this many actors distances to a sample of pivots stand for all of them. */
export const fullStressLimit = 400;
const pivotCount = 80;

function room(count: number): StressTerms {
  return {
    count,
    from: new Int32Array(count),
    to: new Int32Array(count),
    steps: new Int32Array(count),
    pullOnFrom: new Float32Array(count),
    pullOnTo: new Float32Array(count),
  };
}

/** All pairs of a component, weight 1/d² (Kamada & Kawai 1989; Gansner et al. 2004). Time and room O(n²). */
export function fullStressTerms(graph: Adjacency, members: Members): StressTerms {
  const terms = room((members.length * (members.length - 1)) / 2);
  const search = createSearch(graph.offsets.length - 1);
  let at = 0;
  for (const from of members) {
    const reached = searchFrom(graph, from, search);
    for (let place = 1; place < reached; place++) {
      const to = search.queue[place]!;
      if (to < from) continue;
      at = write(terms, at, { from, to, steps: search.distances[to]!, sides: [1, 1] });
    }
    clearSearch(search, reached);
  }
  return terms;
}

interface Term {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
  /** Factors to the weight 1/d² for either end; 0 leaves that end alone. */
  readonly sides: readonly [number, number];
}

function write(terms: StressTerms, at: number, { from, to, steps, sides }: Term): number {
  const weight = 1 / (steps * steps);
  terms.from[at] = from;
  terms.to[at] = to;
  terms.steps[at] = steps;
  terms.pullOnFrom[at] = weight * sides[0];
  terms.pullOnTo[at] = weight * sides[1];
  return at + 1;
}

/** Pivots far from each other, each with its distances to all members (max–min choice). */
function choosePivots(graph: Adjacency, members: Members) {
  const actorCount = graph.offsets.length - 1;
  const nearest = new Int32Array(actorCount).fill(actorCount);
  const owner = new Int32Array(actorCount).fill(-1);
  const distances: Int32Array[] = [];
  const pivots: number[] = [];
  let pivot = members[0] ?? 0;
  while (pivots.length < Math.min(pivotCount, members.length)) {
    const search = createSearch(actorCount);
    searchFrom(graph, pivot, search);
    let farthest = pivot;
    for (const actor of members) {
      if (search.distances[actor]! < nearest[actor]!) {
        nearest[actor] = search.distances[actor]!;
        owner[actor] = pivots.length;
      }
      if (nearest[actor]! > nearest[farthest]!) farthest = actor;
    }
    pivots.push(pivot);
    distances.push(search.distances);
    if (nearest[farthest] === 0) break;
    pivot = farthest;
  }
  return { pivots, distances, owner };
}

/** How many of a pivot's own region lie within each distance of it. */
function regionSizes(members: Members, distances: Int32Array, isOwn: (actor: number) => boolean): Int32Array {
  const farthest = distances.reduce((most, steps) => Math.max(most, steps), 0);
  const sizes = new Int32Array(farthest + 1);
  for (const actor of members) if (isOwn(actor)) sizes[distances[actor]!]! += 1;
  for (let steps = 1; steps <= farthest; steps++) sizes[steps]! += sizes[steps - 1]!;
  return sizes;
}

/**
 * Ties, and each actor's distance to some pivots that stand for their regions (sparse stress, Ortmann, Klimenta &
 * Brandes 2016). A pivot's pull grows with the number of region members closer to it than half the way.
 */
export function sparseStressTerms(graph: Adjacency, members: Members): StressTerms {
  const { pivots, distances, owner } = choosePivots(graph, members);
  const tieCount = members.reduce((sum, actor) => sum + graph.offsets[actor + 1]! - graph.offsets[actor]!, 0) / 2;
  const terms = room(tieCount + pivots.length * members.length);
  let at = 0;
  for (const from of members) {
    for (let edge = graph.offsets[from]!; edge < graph.offsets[from + 1]!; edge++) {
      const to = graph.targets[edge]!;
      if (to > from) at = write(terms, at, { from, to, steps: 1, sides: [1, 1] });
    }
  }
  for (const [number, pivot] of pivots.entries()) {
    const away = distances[number]!;
    const sizes = regionSizes(members, away, (actor) => owner[actor] === number);
    for (const from of members) {
      const steps = away[from]!;
      if (steps < 2) continue;
      at = write(terms, at, { from, to: pivot, steps, sides: [sizes[steps >> 1]!, 0] });
    }
  }
  return { ...terms, count: at };
}

/** The terms up to a number of steps: what matters to newcomers who must fit in between others that stay. */
export function nearbyTerms(terms: StressTerms, mostSteps: number): StressTerms {
  const near = room(terms.count);
  let count = 0;
  for (let at = 0; at < terms.count; at++) {
    if (terms.steps[at]! > mostSteps) continue;
    for (const field of ['from', 'to', 'steps', 'pullOnFrom', 'pullOnTo'] as const)
      near[field][count] = terms[field][at]!;
    count += 1;
  }
  return { ...near, count };
}
