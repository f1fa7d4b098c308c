/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { actorsWhere } from './actors-where.js';
import { degrees } from './degrees.js';
import type { GraphView } from './graph-view.js';

/**
 * Core number of every actor: the highest k for which it is in the k-core, the largest part in which everybody has at
 * least k partners (Seidman 1983; array bins after Batagelj & Zaveršnik 2003), O(n+m).
 */
export function coreNumbers(view: GraphView): Int32Array {
  const { actorCount, offsets, targets } = view;
  const remaining = degrees(view);
  const { order, place, start } = binByDegree(remaining);
  for (let at = 0; at < actorCount; at++) {
    const actor = order[at]!;
    const own = remaining[actor]!;
    for (let edge = offsets[actor]!, end = offsets[actor + 1]!; edge < end; edge++) {
      const neighbour = targets[edge]!;
      const degree = remaining[neighbour]!;
      if (degree <= own) continue;
      // Trade places with the first of its bin, which then begins one place later.
      const first = start[degree]!++;
      const other = order[first]!;
      const left = place[neighbour]!;
      order[left] = other;
      place[other] = left;
      order[first] = neighbour;
      place[neighbour] = first;
      remaining[neighbour] = degree - 1;
    }
  }
  return remaining;
}

/**
 * Numbers of the actors in the k-core, ascending.
 * @param k default the highest that is not empty, the innermost core
 */
export function kCore(view: GraphView, k?: number): Int32Array {
  const numbers = coreNumbers(view);
  const least = k ?? numbers.reduce((most, number) => Math.max(most, number), 0);
  return actorsWhere(view.actorCount, (actor) => numbers[actor]! >= least);
}

interface Bins {
  /** Actors by rising degree. */
  readonly order: Int32Array;
  /** Actor → place in `order`. */
  readonly place: Int32Array;
  /** Degree → first place in `order` of an actor with at least this degree. */
  readonly start: Int32Array;
}

function binByDegree(degree: Int32Array): Bins {
  const highest = degree.reduce((most, one) => Math.max(most, one), 0);
  const start = new Int32Array(highest + 2);
  for (const one of degree) start[one + 1]! += 1;
  for (let one = 0; one <= highest; one++) start[one + 1]! += start[one]!;
  const next = start.slice();
  const order = new Int32Array(degree.length);
  const place = degree.map((one, actor) => {
    const free = next[one]!++;
    order[free] = actor;
    return free;
  });
  return { order, place, start };
}
