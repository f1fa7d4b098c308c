import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, searchFrom } from '../measures/breadth-first.js';
import { createManySearches, searchFromMany } from './many-searches.js';
import { tieGraph } from './tie-graph.js';

const size = 40;
const ids = Array.from({ length: size }, (_, at) => String(at).padStart(2, '0'));
const graphs = fc
  .array(fc.record({ fromId: fc.constantFrom(...ids), toId: fc.constantFrom(...ids) }), { maxLength: 90 })
  .map((ties) =>
    tieGraph(
      ids.map((id) => ({ id })),
      ties,
    ),
  );

describe('searchFromMany', () => {
  it('finds the same steps as one search after the other', () => {
    const starts = fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(graphs, starts, (graph, chosen) => {
        const many = createManySearches(size, chosen.length);
        let farthest = 0;
        for (let turn = 0; turn < 2; turn++) farthest = searchFromMany(graph, Int32Array.from(chosen), many);
        let most = 0;
        for (const [at, start] of chosen.entries()) {
          const one = createSearch(size);
          searchFrom(graph, start, one);
          most = Math.max(most, ...one.distances);
          const steps = ids.map((_, actor) => many.steps[actor * chosen.length + at]);
          expect(steps).toEqual(Array.from(one.distances, (distance) => Math.max(0, distance)));
        }
        expect(farthest).toBe(most);
      }),
    );
  });
});
