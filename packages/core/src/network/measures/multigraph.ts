import fc from 'fast-check';
import type { GraphTie } from './graph-view.js';
import { buildGraphView } from './graph-view.js';

/** For tests: actors by number, with ties that may run parallel, to oneself, directed, and with weights. */
export interface Multigraph {
  readonly size: number;
  readonly ties: readonly GraphTie[];
}

/** Draws small graphs with everything a tie may have. */
export const drawnMultigraph: fc.Arbitrary<Multigraph> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    ties: fc.array(
      fc.record({
        fromId: fc.nat({ max: size - 1 }).map(String),
        toId: fc.nat({ max: size - 1 }).map(String),
        direction: fc.constantFrom('undirected', 'directed', 'mutual'),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 14 },
    ),
  }),
);

/** Numbers of its actors. */
export const actorsOf = ({ size }: Multigraph) => Array.from({ length: size }, (_, actor) => actor);
/** Its array view. */
export const viewOf = (graph: Multigraph) =>
  buildGraphView(
    actorsOf(graph).map((actor) => ({ id: `${actor}` })),
    graph.ties,
  );

/** Adjacency by going through all ties for every pair; with no code of the measures. */
export function matrixOf(
  graph: Multigraph,
  { isWeighted, isDirected = false }: { isWeighted: boolean; isDirected?: boolean },
) {
  return actorsOf(graph).map((a) =>
    actorsOf(graph).map((b) => {
      const meant = graph.ties.filter(({ fromId, toId, direction }) => {
        if (a === b) return false;
        const isForward = fromId === `${a}` && toId === `${b}`;
        const isBackward = fromId === `${b}` && toId === `${a}`;
        return isForward || (isBackward && (!isDirected || direction !== 'directed'));
      });
      return isWeighted ? meant.reduce((sum, { weight = 1 }) => sum + weight, 0) : Math.min(1, meant.length);
    }),
  );
}

/** The sum of all values. */
export const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);
