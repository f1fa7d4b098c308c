import type { GraphView } from './graph-view.js';
import { buildGraphView } from './graph-view.js';

/**
 * Draws a small undirected graph for tests and examples: `viewOfPairs('a-b', 'b-c', 'd')` has three tied actors and an
 * isolate. Actors are numbered as they turn up.
 */
export function viewOfPairs(...pairs: readonly string[]): GraphView {
  const written = pairs.map((pair) => pair.split('-'));
  const actors = [...new Set(written.flat())].map((id) => ({ id }));
  const ties = written.flatMap(([fromId, toId]) =>
    fromId === undefined || toId === undefined ? [] : [{ fromId, toId }],
  );
  return buildGraphView(actors, ties);
}
