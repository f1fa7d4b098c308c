import type { PlainGraph } from './seeded-graph.js';

/** Neighbours by id, as one would write it without further thought. */
export function neighbourMap({ ids, ties }: PlainGraph): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const [from, to] of ties) {
    const [fromId, toId] = [ids[from] ?? '', ids[to] ?? ''];
    neighbours.get(fromId)?.push(toId);
    neighbours.get(toId)?.push(fromId);
  }
  return neighbours;
}

interface Search {
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  readonly order: Map<string, number>;
  readonly found: Set<string>;
}

/** Searches below an actor; hands back the earliest actor that can be reached from there without the way it came. */
function search(id: string, parent: string | undefined, { neighbours, order, found }: Search): number {
  const own = order.size;
  order.set(id, own);
  let lowest = own;
  let children = 0;
  for (const neighbour of neighbours.get(id) ?? []) {
    const known = order.get(neighbour);
    if (known === undefined) {
      children += 1;
      const reach = search(neighbour, id, { neighbours, order, found });
      lowest = Math.min(lowest, reach);
      if (parent !== undefined && reach >= own) found.add(id);
    } else if (neighbour !== parent) {
      lowest = Math.min(lowest, known);
    }
  }
  if (parent === undefined && children > 1) found.add(id);
  return lowest;
}

/** Articulation points by recursive search over maps (Hopcroft & Tarjan 1973): the plain reference. */
export function plainArticulationPoints(neighbours: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const order = new Map<string, number>();
  const found = new Set<string>();
  for (const id of neighbours.keys()) if (!order.has(id)) search(id, undefined, { neighbours, order, found });
  return found;
}
