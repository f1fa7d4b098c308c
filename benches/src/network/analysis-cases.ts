import {
  articulationPoints,
  betweenness,
  closeness,
  components,
  constraint,
  coreNumbers,
  eigenvector,
  leiden,
} from '@geflecht/core/measures';
import type { GraphView } from '@geflecht/core/measures';
import type { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';

/** Figures that a ratio to one peer is held to. */
export interface Held {
  readonly must: string | null;
  readonly target: string | null;
}

/** One measure in one size. */
export interface AnalysisCase {
  /** Name of the measure, the same for C igraph. */
  readonly measure: string;
  readonly ours: (view: GraphView, seed: number) => unknown;
  /** What is compared with C igraph's answer. */
  readonly values: (view: GraphView) => Iterable<number>;
  readonly igraph: Held;
  readonly graphology?: Held & { readonly work: (graph: UndirectedGraph) => unknown };
}

const held = (must: string | null, target: string | null): Held => ({ must, target });
const known = held(null, null);
/** Searches from every actor have to be near C's time; what is linear is held at its largest size. */
const searches = { igraph: held('<=1.3', '<=1'), graphology: held('<=0.6', '<=0.47') };

/** Measures that search from every actor, too slow for the largest graph. */
export const slowCases: readonly AnalysisCase[] = [
  {
    measure: 'betweenness',
    ours: (view) => betweenness(view),
    values: (view) => betweenness(view),
    igraph: searches.igraph,
    graphology: {
      ...searches.graphology,
      work: (graph) => betweennessCentrality(graph, { normalized: false, getEdgeWeight: null }),
    },
  },
  {
    measure: 'closeness',
    ours: (view) => closeness(view),
    values: (view) => closeness(view),
    igraph: searches.igraph,
    graphology: { ...searches.graphology, work: (graph) => closenessCentrality(graph) },
  },
];

/** Measures that take about as long as the graph is large. */
export function linearCases(isLargest: boolean): readonly AnalysisCase[] {
  const igraph = (target: string) => (isLargest ? held('<=2', target) : known);
  return [
    {
      measure: 'eigenvector',
      ours: (view) => eigenvector(view),
      values: (view) => eigenvector(view).values,
      igraph: igraph('<=1'),
      graphology: {
        ...known,
        work: (graph) => eigenvectorCentrality(graph, { maxIterations: 1_000, tolerance: 1e-9 }),
      },
    },
    {
      measure: 'constraint',
      ours: (view) => constraint(view),
      values: (view) => constraint(view),
      igraph: igraph('<=1'),
    },
    {
      measure: 'kCore',
      ours: (view) => coreNumbers(view),
      values: (view) => coreNumbers(view),
      igraph: igraph('<=1.8'),
    },
    {
      measure: 'articulationPoints',
      ours: (view) => articulationPoints(view),
      values: (view) => articulationPoints(view),
      igraph: igraph('<=1'),
    },
    {
      measure: 'components',
      ours: (view) => components(view),
      values: (view) => components(view).of,
      igraph: igraph('<=1'),
      graphology: { ...known, work: (graph) => connectedComponents(graph) },
    },
    {
      measure: 'leiden',
      ours: (view, seed) => leiden(view, { seed }).modularity,
      values: (view) => [leiden(view).modularity],
      igraph: igraph('<=1.5'),
    },
  ];
}
