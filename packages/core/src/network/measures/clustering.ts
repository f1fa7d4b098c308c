/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Adjacency } from './compress-arcs.js';
import { degrees } from './degrees.js';
import type { GraphView } from './graph-view.js';

/**
 * Triangles at every actor: pairs of its partners that are tied to each other. Each triangle is found once from its
 * corner of lowest degree (Schank & Wagner 2005), O(m√m).
 */
export function triangles(view: GraphView): Int32Array {
  const count: TriangleCount = {
    ...forwardTies(view),
    corners: new Int32Array(view.actorCount),
    marked: new Int32Array(view.actorCount).fill(-1),
  };
  const { offsets, targets, marked } = count;
  for (let actor = 0; actor < view.actorCount; actor++) {
    const start = offsets[actor]!;
    const end = offsets[actor + 1]!;
    for (let edge = start; edge < end; edge++) marked[targets[edge]!] = actor;
    for (let edge = start; edge < end; edge++) countAlong(actor, targets[edge]!, count);
  }
  return count.corners;
}

interface TriangleCount extends Pick<Adjacency, 'offsets' | 'targets'> {
  /** Actor → triangles found so far. */
  readonly corners: Int32Array;
  /** Actor → last one that has a forward tie to it. */
  readonly marked: Int32Array;
}

function countAlong(first: number, second: number, { offsets, targets, corners, marked }: TriangleCount): void {
  for (let edge = offsets[second]!, end = offsets[second + 1]!; edge < end; edge++) {
    const third = targets[edge]!;
    if (marked[third] !== first) continue;
    corners[first]! += 1;
    corners[second]! += 1;
    corners[third]! += 1;
  }
}

/** Keeps of every tie the direction from lower to higher degree, of equal ones from lower to higher number. */
function forwardTies(view: GraphView): Pick<Adjacency, 'offsets' | 'targets'> {
  const degree = degrees(view);
  const offsets = new Int32Array(view.actorCount + 1);
  const targets = new Int32Array(view.tieCount);
  let count = 0;
  for (let actor = 0; actor < view.actorCount; actor++) {
    for (let edge = view.offsets[actor]!; edge < view.offsets[actor + 1]!; edge++) {
      const neighbour = view.targets[edge]!;
      const difference = degree[neighbour]! - degree[actor]! || neighbour - actor;
      if (difference > 0) targets[count++] = neighbour;
    }
    offsets[actor + 1] = count;
  }
  return { offsets, targets };
}

/**
 * Transitivity, 3 × triangles / connected triples: how often two partners of one actor know each other
 * (Newman, Watts & Strogatz 2002). 0 where there is no triple.
 */
export function transitivity(view: GraphView): number {
  const triples = degrees(view).reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0);
  if (triples === 0) return 0;
  return triangles(view).reduce((sum, count) => sum + count, 0) / triples;
}

/**
 * Local clustering of every actor, 2t / (d(d−1)): the share of pairs of its partners that are tied
 * (Watts & Strogatz 1998). 0 below two partners.
 */
export function localClustering(view: GraphView): Float64Array {
  const degree = degrees(view);
  return Float64Array.from(triangles(view), (count, actor) => {
    const partners = degree[actor]!;
    return partners < 2 ? 0 : (2 * count) / (partners * (partners - 1));
  });
}

/** Mean of {@link localClustering}, actors with fewer than two partners counting as 0; 0 without actors. */
export function averageLocalClustering(view: GraphView): number {
  const sum = localClustering(view).reduce((total, share) => total + share, 0);
  return view.actorCount === 0 ? 0 : sum / view.actorCount;
}
