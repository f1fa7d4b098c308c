import { degrees, density } from '@geflecht/core/measures';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import { compare } from '../harness/compare.js';
import type { Comparison } from '../harness/compare.js';
import type { Row } from '../harness/row.js';
import { graphologyOf, viewOf } from './analysis.js';
import { sameValues } from './same-values.js';
import { growGraph } from './seeded-graph.js';

type Basic = Pick<Comparison, 'measure' | 'ours' | 'agree'> & { readonly theirs: () => unknown };

function basicsOf(size: number): readonly Basic[] {
  const plain = growGraph(size, 2027);
  const [view, graph] = [viewOf(plain), graphologyOf(plain)];
  const shares = () => Array.from(degrees(view), (degree) => degree / (size - 1));
  return [
    {
      measure: 'density',
      ours: () => density(view),
      theirs: () => undirectedDensity(graph),
      agree: () => sameValues([density(view)], [undirectedDensity(graph)]),
    },
    {
      measure: 'degrees',
      ours: () => degrees(view),
      theirs: () => degreeCentrality(graph),
      agree: () =>
        sameValues(
          shares(),
          view.ids.map((id) => degreeCentrality(graph)[id] ?? Number.NaN),
        ),
    },
    {
      measure: 'buildGraph',
      ours: () => viewOf(plain),
      theirs: () => graphologyOf(plain),
      agree: () => viewOf(plain).tieCount === graphologyOf(plain).size,
    },
  ];
}

/** What is counted rather than searched, and building the graph itself, beside graphology. */
export function runBasics(report: (row: Row) => void): void {
  const size = 1_000;
  for (const { measure, ours, agree, theirs } of basicsOf(size)) {
    const reference = { name: 'bestPeer: graphology', work: theirs };
    report(compare({ bench: 'network', case: `ba-${size}`, measure, ours, reference, ...(agree ? { agree } : {}) }));
  }
}
