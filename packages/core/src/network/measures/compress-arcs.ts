/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/**
 * Neighbours of every actor in one array each: those of actor `v` stand from `offsets[v]` up to, without,
 * `offsets[v + 1]` in `targets` and `weights`, in ascending order and once each. Read only.
 */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Arcs in any order, also repeated; only the first `count` places are read. */
export interface ArcList {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Room for a number of arcs. */
export function emptyArcs(count: number): ArcList {
  return { count, from: new Int32Array(count), to: new Int32Array(count), weight: new Float64Array(count) };
}

/**
 * Brings arcs into ascending order by two stable counting sorts and merges repeated ones by adding their weights, in
 * O(actors + arcs).
 */
export function compressArcs(actorCount: number, arcs: ArcList): Adjacency {
  return merge(actorCount, sortStably(actorCount, sortStably(actorCount, arcs, 'to'), 'from'));
}

/** For keys below the number of actors: how many are smaller, so where each begins when they are in order. */
export function startsOf(actorCount: number, count: number, keys: Int32Array): Int32Array {
  const starts = new Int32Array(actorCount + 1);
  for (let at = 0; at < count; at++) starts[keys[at]! + 1]! += 1;
  for (let actor = 0; actor < actorCount; actor++) starts[actor + 1]! += starts[actor]!;
  return starts;
}

function sortStably(actorCount: number, arcs: ArcList, key: 'from' | 'to'): ArcList {
  const sorted = emptyArcs(arcs.count);
  const keys = arcs[key];
  const next = startsOf(actorCount, arcs.count, keys);
  for (let at = 0; at < arcs.count; at++) {
    const place = next[keys[at]!]!++;
    sorted.from[place] = arcs.from[at]!;
    sorted.to[place] = arcs.to[at]!;
    sorted.weight[place] = arcs.weight[at]!;
  }
  return sorted;
}

function merge(actorCount: number, { count, from, to, weight }: ArcList): Adjacency {
  const offsets = new Int32Array(actorCount + 1);
  const targets = new Int32Array(count);
  const weights = new Float64Array(count);
  let last = -1;
  for (let at = 0; at < count; at++) {
    const isRepeated = at > 0 && from[at] === from[at - 1] && to[at] === to[at - 1];
    if (!isRepeated) {
      last += 1;
      targets[last] = to[at]!;
      offsets[from[at]! + 1]! += 1;
    }
    weights[last]! += weight[at]!;
  }
  for (let actor = 0; actor < actorCount; actor++) offsets[actor + 1]! += offsets[actor]!;
  return { offsets, targets: targets.slice(0, last + 1), weights: weights.slice(0, last + 1) };
}
