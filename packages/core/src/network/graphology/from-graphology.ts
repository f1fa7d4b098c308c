import type { GraphTieDirection } from '../measures/graph-view.js';
import type { GraphologyData, GraphologyEdge } from './graphology-data.js';

/** A node as an actor: its key as id, its attributes as fields. */
export interface ActorOfNode extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** An edge as a tie: its key as id where it has one, its attributes as fields. */
export interface TieOfEdge extends Readonly<Record<string, unknown>> {
  readonly id?: string;
  readonly fromId: string;
  readonly toId: string;
  readonly direction: GraphTieDirection;
  /** Left out where the edge has none or something else than a number; it then counts 1. */
  readonly weight?: number;
}

/**
 * Takes actors and ties back from graphology, from a graph of any type or from what its `export()` gave. The way back of
 * `toGraphology`: parallel edges, loops, direction, weight and attributes stay. An attribute that is named like a field of
 * the edge itself (`id`, `fromId`, `toId`, and `direction` unless it says `mutual` on an undirected edge) gives way to it.
 * Nothing is checked further: what comes from strangers has to pass `buildGraphView` or the schemas.
 */
export function fromGraphology(graph: GraphologyData | { export(): GraphologyData }): {
  readonly actors: readonly ActorOfNode[];
  readonly ties: readonly TieOfEdge[];
} {
  const { options, nodes, edges } = 'export' in graph ? graph.export() : graph;
  const isUndirected = options?.type === 'undirected';
  return {
    actors: nodes.map(({ key, attributes }) => ({ ...attributes, id: key })),
    ties: edges.map((edge) => tieOf(edge, isUndirected)),
  };
}

function tieOf({ key, source, target, undirected, attributes }: GraphologyEdge, isUndirected: boolean): TieOfEdge {
  const { id: _id, weight, ...further } = attributes ?? {};
  return {
    ...further,
    ...(key === undefined ? {} : { id: key }),
    ...(typeof weight === 'number' ? { weight } : {}),
    fromId: source,
    toId: target,
    direction: directionOf(undirected ?? isUndirected, further['direction']),
  };
}

function directionOf(isUndirected: boolean, stated: unknown): GraphTieDirection {
  if (!isUndirected) return 'directed';
  return stated === 'mutual' ? 'mutual' : 'undirected';
}
