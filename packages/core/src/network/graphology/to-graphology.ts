import type { GraphActor, GraphTie } from '../measures/graph-view.js';
import type { GraphologyEdge, GraphologyExport, GraphologyNode } from './graphology-data.js';

/** Actors and ties with whatever else they hold. */
export interface GraphRecords<Actor extends GraphActor = GraphActor, Tie extends GraphTie = GraphTie> {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
}

/**
 * Hands actors and ties to graphology, as what `Graph.from` takes: `Graph.from(toGraphology({ actors, ties }))`. A mixed
 * multigraph: parallel ties and ties to oneself stay, each with its own direction, undirected where none is stated, its
 * weight, and every further field as an attribute. Actors become nodes under their id, ties edges under theirs where they
 * have one of their own. Mutual ties become undirected edges with the attribute `direction: 'mutual'`, which lead both ways
 * for every algorithm. An actor whose id came before and a tie to an unknown actor are left out, as graphology refuses
 * them; `buildGraphView` lists both as problems. Fields keep their values; nothing is copied deeply.
 */
export function toGraphology({ actors, ties }: GraphRecords): GraphologyExport {
  const nodes = new Map<string, GraphologyNode>();
  for (const { id, ...attributes } of actors) if (!nodes.has(id)) nodes.set(id, { key: id, attributes });
  const keys = new Set<string>();
  const edges = ties.filter(({ fromId, toId }) => nodes.has(fromId) && nodes.has(toId)).map((tie) => edgeOf(tie, keys));
  return {
    attributes: {},
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: [...nodes.values()],
    edges,
  };
}

function edgeOf(tie: GraphTie & { readonly id?: unknown }, keys: Set<string>): GraphologyEdge {
  const { id, fromId, toId, direction = 'undirected', ...further } = tie;
  const isOwnKey = typeof id === 'string' && !keys.has(id);
  if (isOwnKey) keys.add(id);
  return {
    ...(isOwnKey ? { key: id } : {}),
    source: fromId,
    target: toId,
    undirected: direction !== 'directed',
    attributes: direction === 'mutual' ? { ...further, direction } : further,
  };
}
