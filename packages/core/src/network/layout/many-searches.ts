/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Adjacency } from '../measures/compress-arcs.js';

/** Reusable room for breadth-first searches from several actors at once. */
export interface ManySearches {
  /** Searches at a time, at most 32: one bit each. */
  readonly count: number;
  /** Steps from search `s` to actor `v` at `v * count + s`; 0 at its start and where it cannot get. */
  readonly steps: Uint16Array;
  readonly seen: Int32Array;
  readonly waves: readonly [Int32Array, Int32Array];
  readonly lists: readonly [Int32Array, Int32Array];
}

/** What a place of {@link ManySearches.steps} can hold; actors farther away count as that far. */
const mostSteps = 65_535;

/** Room for `count` searches at a time, at most 32, in a graph of this many actors. */
export function createManySearches(actorCount: number, count: number): ManySearches {
  const numbers = () => new Int32Array(actorCount);
  return {
    count,
    steps: new Uint16Array(actorCount * count),
    seen: numbers(),
    waves: [numbers(), numbers()],
    lists: [numbers(), numbers()],
  };
}

/**
 * Searches from `count` different actors in one go and hands back how far the farthest actor is. Searches that meet
 * travel on together (Then et al. 2014), which in small worlds takes little longer than a single one.
 */
export function searchFromMany(graph: Adjacency, starts: Int32Array, searches: ManySearches): number {
  const { count, steps, seen } = searches;
  let [wave, nextWave] = searches.waves;
  let [list, nextList] = searches.lists;
  steps.fill(0);
  seen.fill(0);
  for (let search = 0; search < count; search++) {
    list[search] = starts[search]!;
    wave[starts[search]!] = 1 << search;
    seen[starts[search]!] = 1 << search;
  }
  let active = count;
  let away = 0;
  while (active > 0) {
    away += 1;
    active = spread(graph, { wave, nextWave, list, nextList, seen, active });
    note({ list: nextList, active, wave: nextWave, seen, steps, count, away: Math.min(away, mostSteps) });
    [wave, nextWave] = [nextWave, wave];
    [list, nextList] = [nextList, list];
  }
  return Math.min(away - 1, mostSteps);
}

interface Spreading {
  readonly wave: Int32Array;
  readonly nextWave: Int32Array;
  readonly list: Int32Array;
  readonly nextList: Int32Array;
  readonly seen: Int32Array;
  readonly active: number;
}

/** Carries every search on by one step and hands back how many actors any of them reached anew. */
function spread({ offsets, targets }: Adjacency, spreading: Spreading): number {
  const { wave, nextWave, list, nextList, seen, active } = spreading;
  let reached = 0;
  for (let at = 0; at < active; at++) {
    const actor = list[at]!;
    const searches = wave[actor]!;
    wave[actor] = 0;
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
      const neighbour = targets[edge]!;
      const fresh = searches & ~seen[neighbour]!;
      if (fresh === 0) continue;
      if (nextWave[neighbour] === 0) nextList[reached++] = neighbour;
      nextWave[neighbour]! |= fresh;
    }
  }
  return reached;
}

interface Noting {
  readonly list: Int32Array;
  readonly active: number;
  readonly wave: Int32Array;
  readonly seen: Int32Array;
  readonly steps: Uint16Array;
  readonly count: number;
  readonly away: number;
}

function note({ list, active, wave, seen, steps, count, away }: Noting): void {
  for (let at = 0; at < active; at++) {
    const actor = list[at]!;
    let searches = wave[actor]!;
    seen[actor]! |= searches;
    while (searches !== 0) {
      steps[actor * count + 31 - Math.clz32(searches & -searches)] = away;
      searches &= searches - 1;
    }
  }
}
