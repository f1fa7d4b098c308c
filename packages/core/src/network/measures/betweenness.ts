/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { FoldedGraph } from './fold-pendants.js';
import { foldPendants } from './fold-pendants.js';
import type { GraphView } from './graph-view.js';
import type { SizeLimit } from './size-limit.js';
import { checkSize } from './size-limit.js';
import type { SteppedWork } from './stepped-work.js';
import { finishWork } from './stepped-work.js';

interface Room {
  /** Steps from the source; −1 where not reached. */
  readonly distances: Int32Array;
  readonly queue: Int32Array;
  /** σ: number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** δ: dependency of the source on an actor. */
  readonly dependency: Float64Array;
  /** Predecessors on shortest paths; those of an actor start at its place in `offsets`. */
  readonly predecessors: Int32Array;
  /** Actor → place after its last predecessor. */
  readonly ends: Int32Array;
  /** Core number → dependencies of all sources so far on it. */
  readonly sums: Float64Array;
}

/**
 * Betweenness of every actor, raw: for each unordered pair of others the share of their shortest paths that lead through
 * it, Σ_{s<t} σ_st(v)/σ_st (Freeman 1977). Unweighted; by accumulation (Brandes 2001) on the core that is left when
 * hanging trees are folded, O(nm).
 * @throws DomainError `graph-too-large` above `maximumActors`
 */
export function betweenness(view: GraphView, limit: SizeLimit = {}): Float64Array {
  checkSize('Betweenness', view.actorCount, limit);
  return finishWork(betweennessWork(view));
}

/** The same as {@link betweenness} in steps, one per source, of any size. */
export function* betweennessWork(view: GraphView): SteppedWork<Float64Array> {
  const folded = foldPendants(view);
  const { core, scores } = folded;
  const sums = yield* searchCore(folded);
  for (const [number, actor] of core.entries()) scores[actor]! += sums[number]! / 2;
  return scores;
}

/**
 * Betweenness as a share of all pairs of others, raw / ((n−1)(n−2)/2): 1 for the centre of a star. 0 below three actors.
 * @throws DomainError `graph-too-large` above `maximumActors`
 */
export function normalisedBetweenness(view: GraphView, limit: SizeLimit = {}): Float64Array {
  const { actorCount } = view;
  const pairs = actorCount < 3 ? Infinity : ((actorCount - 1) * (actorCount - 2)) / 2;
  return betweenness(view, limit).map((score) => score / pairs);
}

/** Core number → dependencies of all sources on it; each pair is counted from both of its ends. */
function* searchCore(folded: FoldedGraph): SteppedWork<Float64Array> {
  const size = folded.core.length;
  const room: Room = {
    distances: new Int32Array(size).fill(-1),
    queue: new Int32Array(size),
    paths: new Float64Array(size),
    dependency: new Float64Array(size),
    predecessors: new Int32Array(folded.targets.length),
    ends: new Int32Array(size),
    sums: new Float64Array(size),
  };
  for (let source = 0; source < size; source++) {
    gatherDependencies(folded, countPaths(folded, source, room), room);
    yield (source + 1) / size;
  }
  return room.sums;
}

/** Searches from a source, noting number of paths and predecessors; hands back how many actors it reached. */
function countPaths({ offsets, targets }: FoldedGraph, source: number, room: Room): number {
  const { distances, queue, paths, predecessors, ends } = room;
  distances[source] = 0;
  paths[source] = 1;
  queue[0] = source;
  let count = 1;
  for (let at = 0; at < count; at++) {
    const actor = queue[at]!;
    const distance = distances[actor]! + 1;
    const ownPaths = paths[actor]!;
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
      const neighbour = targets[edge]!;
      const known = distances[neighbour]!;
      if (known === -1) {
        distances[neighbour] = distance;
        paths[neighbour] = ownPaths;
        queue[count++] = neighbour;
        const first = offsets[neighbour]!;
        predecessors[first] = actor;
        ends[neighbour] = first + 1;
      } else if (known === distance) {
        paths[neighbour]! += ownPaths;
        predecessors[ends[neighbour]!++] = actor;
      }
    }
  }
  return count;
}

/** Goes back from the farthest actors to the source, adds up what it depends on and clears the room. */
function gatherDependencies({ offsets, masses }: FoldedGraph, count: number, room: Room): void {
  const { distances, queue, paths, dependency, predecessors, ends, sums } = room;
  const source = queue[0]!;
  const mass = masses[source]!;
  for (let at = count - 1; at > 0; at--) {
    const actor = queue[at]!;
    const dependent = dependency[actor]!;
    const perPath = (masses[actor]! + dependent) / paths[actor]!;
    for (let place = offsets[actor]!, end = ends[actor]!; place < end; place++) {
      const predecessor = predecessors[place]!;
      dependency[predecessor]! += paths[predecessor]! * perPath;
    }
    sums[actor]! += mass * dependent;
    dependency[actor] = 0;
    distances[actor] = -1;
  }
  dependency[source] = 0;
  distances[source] = -1;
}
