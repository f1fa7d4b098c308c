/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { GraphView } from './graph-view.js';
import type { SizeLimit } from './size-limit.js';
import { checkSize } from './size-limit.js';

/** One bit of an integer per search of a batch. */
const batchSize = 32;

interface Batch {
  /** Actor → searches that have reached it. */
  readonly seen: Int32Array;
  /** Actor → searches that reached it in the present step. */
  readonly current: Int32Array;
  /** Actor → searches that reach it in the next step. */
  readonly next: Int32Array;
  actors: Int32Array;
  nextActors: Int32Array;
  /** Actor → Σ 1/d of all searches so far. */
  readonly sums: Float64Array;
}

/**
 * Harmonic closeness of every actor, Σ 1/d(v,u) / (n−1), a missing path adding 0, so that it is defined in split networks
 * (Marchiori & Latora 2000; Rochat 2009): 1 for somebody tied to everybody. 0 below two actors. Breadth-first searches in
 * bit-parallel batches (Then et al. 2014), at worst O(nm).
 * @throws DomainError `graph-too-large` above `maximumActors`
 */
export function harmonicCloseness(view: GraphView, limit: SizeLimit = {}): Float64Array {
  const { actorCount } = view;
  checkSize('Harmonic closeness', actorCount, limit);
  const sums = new Float64Array(actorCount);
  if (actorCount < 2) return sums;
  const room = () => new Int32Array(actorCount);
  const batch: Batch = { seen: room(), current: room(), next: room(), actors: room(), nextActors: room(), sums };
  for (let first = 0; first < actorCount; first += batchSize) searchBatch(view, first, batch);
  return sums.map((sum) => sum / (actorCount - 1));
}

function searchBatch(view: GraphView, first: number, batch: Batch): void {
  batch.seen.fill(0);
  let count = Math.min(batchSize, view.actorCount - first);
  for (let at = 0; at < count; at++) {
    batch.actors[at] = first + at;
    batch.seen[first + at] = batch.current[first + at] = 1 << at;
  }
  for (let distance = 1; count > 0; distance++) {
    count = spread(view, batch, count);
    for (let at = 0; at < count; at++) {
      const actor = batch.nextActors[at]!;
      const fresh = batch.next[actor]!;
      batch.next[actor] = 0;
      batch.seen[actor]! |= fresh;
      batch.current[actor] = fresh;
      batch.sums[actor]! += countBits(fresh) / distance;
    }
    [batch.actors, batch.nextActors] = [batch.nextActors, batch.actors];
  }
}

/** One step of all searches of a batch; hands back how many actors it reaches. */
function spread({ offsets, targets }: GraphView, batch: Batch, count: number): number {
  const { seen, current, next, actors, nextActors } = batch;
  let reached = 0;
  for (let at = 0; at < count; at++) {
    const actor = actors[at]!;
    const searches = current[actor]!;
    current[actor] = 0;
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
      const neighbour = targets[edge]!;
      const fresh = searches & ~seen[neighbour]!;
      if (fresh === 0) continue;
      if (next[neighbour] === 0) nextActors[reached++] = neighbour;
      next[neighbour]! |= fresh;
    }
  }
  return reached;
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
