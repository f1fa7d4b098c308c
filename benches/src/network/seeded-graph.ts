import { seededRandom } from '@geflecht/tooling-run/seeded-random';

/** A simple undirected graph as plain data. */
export interface PlainGraph {
  readonly ids: readonly string[];
  readonly ties: readonly (readonly [number, number])[];
}

/**
 * A connected graph that grows by preferential attachment (Barabási & Albert 1999): every newcomer ties itself to one to
 * three others, the more tied ones more often, so that leaves and articulation points exist.
 */
export function growGraph(size: number, seed: number): PlainGraph {
  const random = seededRandom(seed);
  const ends = [0];
  const ties: (readonly [number, number])[] = [];
  for (let newcomer = 1; newcomer < size; newcomer++) {
    const wanted = Math.min(newcomer, 1 + Math.floor(random() * 3));
    const others = new Set<number>();
    while (others.size < wanted) others.add(ends[Math.floor(random() * ends.length)] ?? 0);
    for (const other of others) {
      ties.push([newcomer, other]);
      ends.push(newcomer, other);
    }
  }
  return { ids: Array.from({ length: size }, (_, index) => `actor-${index}`), ties };
}
