/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { GraphView } from './graph-view.js';
import type { SteppedWork } from './stepped-work.js';

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
  /** Actor → Σ worth of its distances to all others so far. */
  readonly sums: Float64Array;
}

/**
 * Actor → Σ worth(d) over the distances d ≥ 1 to all others it has a path to. Breadth-first searches in bit-parallel
 * batches (Then et al. 2014), a step per batch, at worst O(nm).
 */
export function* sumByDistance(view: GraphView, worth: (distance: number) => number): SteppedWork<Float64Array> {
  const { actorCount } = view;
  const sums = new Float64Array(actorCount);
  const room = () => new Int32Array(actorCount);
  const batch: Batch = { seen: room(), current: room(), next: room(), actors: room(), nextActors: room(), sums };
  for (let first = 0; first < actorCount; first += batchSize) {
    searchBatch(view, first, { batch, worth });
    yield Math.min(1, (first + batchSize) / actorCount);
  }
  return sums;
}

interface BatchWork {
  readonly batch: Batch;
  readonly worth: (distance: number) => number;
}

function searchBatch(view: GraphView, first: number, { batch, worth }: BatchWork): void {
  batch.seen.fill(0);
  let count = Math.min(batchSize, view.actorCount - first);
  for (let at = 0; at < count; at++) {
    batch.actors[at] = first + at;
    batch.seen[first + at] = batch.current[first + at] = 1 << at;
  }
  for (let distance = 1; count > 0; distance++) {
    count = spread(view, batch, count);
    settle(batch, count, worth(distance));
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

/** Counts what a step reached. */
function settle({ seen, current, next, nextActors, sums }: Batch, count: number, worth: number): void {
  for (let at = 0; at < count; at++) {
    const actor = nextActors[at]!;
    const fresh = next[actor]!;
    next[actor] = 0;
    seen[actor]! |= fresh;
    current[actor] = fresh;
    sums[actor]! += countBits(fresh) * worth;
  }
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
