import { compressArcs } from '../measures/compress-arcs.js';
import type { Adjacency } from '../measures/compress-arcs.js';
import type { GraphActor, GraphTie } from '../measures/graph-view.js';
import { byText } from './by-text.js';
import { partsOf } from './part-graph.js';
import type { PartGraph } from './part-graph.js';

/** Who is tied to whom, as layouts by ties need it: actors are numbers in ascending order of their ids. */
export interface TieGraph extends Adjacency {
  readonly ids: readonly string[];
  readonly actorCount: number;
  /** Components, the largest first, equal ones by their first actor. */
  readonly parts: readonly PartGraph[];
}

/** The tie graph of some actors; ties to others, ties to oneself and repeated ties do not count. */
export function tieGraph(actors: readonly GraphActor[], ties: readonly GraphTie[]): TieGraph {
  const ids = [...new Set(actors.map(({ id }) => id))].toSorted(byText);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const from: number[] = [];
  const to: number[] = [];
  for (const { fromId, toId } of ties) {
    const [one, other] = [numbers.get(fromId), numbers.get(toId)];
    if (one === undefined || other === undefined || one === other) continue;
    from.push(one, other);
    to.push(other, one);
  }
  const adjacency = compressArcs(ids.length, {
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weight: new Float64Array(from.length),
  });
  return { ...adjacency, ids, actorCount: ids.length, parts: partsOf(adjacency) };
}
