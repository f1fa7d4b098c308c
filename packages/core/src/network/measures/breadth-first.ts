/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Adjacency } from './compress-arcs.js';

/** Reusable room of a breadth-first search. */
export interface Search {
  /** Steps from the start; −1 where not reached. */
  readonly distances: Int32Array;
  /** Reached actors in order of distance. */
  readonly queue: Int32Array;
  /** Farthest distance to be searched. */
  readonly radius: number;
}

/**
 * Room for searches in a graph of this many actors.
 * @param radius default `Infinity`
 */
export function createSearch(actorCount: number, radius = Infinity): Search {
  return { distances: new Int32Array(actorCount).fill(-1), queue: new Int32Array(actorCount), radius };
}

/** Frees the room after a search that reached `count` actors. */
export function clearSearch({ distances, queue }: Search, count: number): void {
  for (let at = 0; at < count; at++) distances[queue[at]!] = -1;
}

/** Searches from one actor and hands back how many it reached, itself included; what was reached before is left out. */
export function searchFrom(
  { offsets, targets }: Pick<Adjacency, 'offsets' | 'targets'>,
  start: number,
  search: Search,
): number {
  const { distances, queue, radius } = search;
  distances[start] = 0;
  queue[0] = start;
  let count = 1;
  for (let at = 0; at < count; at++) {
    const actor = queue[at]!;
    const distance = distances[actor]! + 1;
    if (distance > radius) break;
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
      const neighbour = targets[edge]!;
      if (distances[neighbour] !== -1) continue;
      distances[neighbour] = distance;
      queue[count++] = neighbour;
    }
  }
  return count;
}

/** The first neighbour that is one step nearer to the start of a search; the actor must be reached and not the start. */
export function nearerNeighbour({ offsets, targets }: Adjacency, actor: number, distances: Int32Array): number {
  const nearer = distances[actor]! - 1;
  let edge = offsets[actor]!;
  while (distances[targets[edge]!] !== nearer) edge += 1;
  return targets[edge]!;
}
