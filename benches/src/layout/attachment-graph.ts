import { seededRandom } from '@geflecht/tooling-run/seeded-random';

/** A simple undirected graph as plain data. */
export interface PlainGraph {
  readonly ids: readonly string[];
  readonly ties: readonly (readonly [number, number])[];
}

/**
 * A connected graph of average degree 4 that grows by preferential attachment (Barabási & Albert 1999): every newcomer
 * ties itself to two others, the more tied ones more often.
 */
export function attachmentGraph(size: number, seed: number): PlainGraph {
  const random = seededRandom(seed);
  const ends = [0, 1];
  const ties: (readonly [number, number])[] = [[0, 1]];
  for (let newcomer = 2; newcomer < size; newcomer++) {
    const others = new Set<number>();
    while (others.size < 2) others.add(ends[Math.floor(random() * ends.length)] ?? 0);
    for (const other of others) {
      ties.push([newcomer, other]);
      ends.push(newcomer, other);
    }
  }
  return { ids: Array.from({ length: size }, (_, index) => `actor-${index}`), ties };
}
