/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { clearSearch, createSearch, searchFrom } from '../measures/breadth-first.js';
import type { Search } from '../measures/breadth-first.js';
import type { Adjacency } from '../measures/compress-arcs.js';

/** Wanted distances between pairs of actors, in steps; a pair pulls with the weight 1/d². */
export interface StressTerms {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly steps: Int32Array;
}

/** All pairs of a connected graph (Kamada & Kawai 1989; Gansner et al. 2004). Time and room O(n²). */
export function fullStressTerms(graph: Adjacency): StressTerms {
  const actorCount = graph.offsets.length - 1;
  const count = (actorCount * (actorCount - 1)) / 2;
  const terms = { count, from: new Int32Array(count), to: new Int32Array(count), steps: new Int32Array(count) };
  const search = createSearch(actorCount);
  let at = 0;
  for (let from = 0; from < actorCount; from++) {
    const reached = searchFrom(graph, from, search);
    for (let place = 1; place < reached; place++) {
      const to = search.queue[place]!;
      if (to < from) continue;
      terms.from[at] = from;
      terms.to[at] = to;
      terms.steps[at++] = search.distances[to]!;
    }
    clearSearch(search, reached);
  }
  return terms;
}

const nearby = 2;
/** Terms of all newcomers together, so that room stays bounded where many join a hub. */
const mostNearby = 400_000;

/**
 * Pairs of one newcomer and somebody at most two steps away: what matters to newcomers who must fit in between others
 * that stay. Ties come first; of the rest the first few where there are very many.
 */
export function nearbyTerms(graph: Adjacency, newcomers: readonly number[]): StressTerms {
  const terms = { from: new Array<number>(), to: new Array<number>(), steps: new Array<number>() };
  const isDone = new Uint8Array(graph.offsets.length - 1);
  const search = createSearch(graph.offsets.length - 1, nearby);
  const most = Math.max(16, Math.floor(mostNearby / newcomers.length));
  for (const from of newcomers) {
    const reached = searchFrom(graph, from, search);
    isDone[from] = 1;
    noteNearby(terms, { from, search, reached: Math.min(reached, most), isDone });
    clearSearch(search, reached);
  }
  return {
    count: terms.from.length,
    from: Int32Array.from(terms.from),
    to: Int32Array.from(terms.to),
    steps: Int32Array.from(terms.steps),
  };
}

interface Nearby {
  readonly from: number;
  readonly search: Search;
  readonly reached: number;
  /** 1 for newcomers whose pairs are noted. */
  readonly isDone: Uint8Array;
}

function noteNearby(
  terms: { readonly from: number[]; readonly to: number[]; readonly steps: number[] },
  { from, search, reached, isDone }: Nearby,
): void {
  for (let place = 1; place < reached; place++) {
    const to = search.queue[place]!;
    if (isDone[to] === 1) continue;
    terms.from.push(from);
    terms.to.push(to);
    terms.steps.push(search.distances[to]!);
  }
}
