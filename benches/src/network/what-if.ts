import { betweenness, robustness } from '@geflecht/core/measures';
import { compare } from '../harness/compare.js';
import type { Row } from '../harness/row.js';
import { viewOf } from './analysis.js';
import { growGraph } from './seeded-graph.js';

/** What remains without each single actor, for all of them, beside one run of betweenness. */
export function whatIfRow(): Row {
  const view = viewOf(growGraph(1_000, 2027));
  return compare({
    bench: 'network',
    case: 'ba-1000',
    measure: 'whatIfEach',
    ours: () => robustness(view),
    reference: { name: 'limit: betweenness', work: () => betweenness(view) },
    must: '<=1',
    target: '<=0.1',
  });
}
