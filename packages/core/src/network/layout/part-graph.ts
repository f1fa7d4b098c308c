/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { createSearch, searchFrom } from '../measures/breadth-first.js';
import type { Adjacency } from '../measures/compress-arcs.js';

/** One component of a graph with numbers of its own, so that work on it takes no room for the others. */
export interface PartGraph extends Adjacency {
  /** Number in the part → number in the whole. */
  readonly members: Int32Array;
}

/** Components as parts, the largest first, equal ones by their first actor. Neighbours get numbers close to each other. */
export function partsOf(graph: Adjacency): readonly PartGraph[] {
  const actorCount = graph.offsets.length - 1;
  const search = createSearch(actorCount);
  const numbers = new Int32Array(actorCount);
  const parts: PartGraph[] = [];
  for (let actor = 0; actor < actorCount; actor++) {
    if (search.distances[actor] !== -1) continue;
    const members = search.queue.slice(0, searchFrom(graph, actor, search));
    for (const [number, member] of members.entries()) numbers[member] = number;
    parts.push(partGraph(graph, members, numbers));
  }
  return parts.toSorted((one, other) => other.members.length - one.members.length);
}

function partGraph(graph: Adjacency, members: Int32Array, numbers: Int32Array): PartGraph {
  const offsets = new Int32Array(members.length + 1);
  for (const [number, member] of members.entries()) {
    offsets[number + 1] = offsets[number]! + graph.offsets[member + 1]! - graph.offsets[member]!;
  }
  const targets = new Int32Array(offsets[members.length]!);
  const weights = new Float64Array(targets.length);
  let at = 0;
  for (const member of members) {
    for (let edge = graph.offsets[member]!; edge < graph.offsets[member + 1]!; edge++) {
      targets[at] = numbers[graph.targets[edge]!]!;
      weights[at++] = graph.weights[edge]!;
    }
  }
  return { members, offsets, targets, weights };
}
