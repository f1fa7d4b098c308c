import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryActor, arbitraryTie } from '../../testing/index.js';
import { drawnMultigraph } from '../measures/multigraph.js';
import { fromGraphology } from './from-graphology.js';
import { toGraphology } from './to-graphology.js';

const actors = [{ id: 'a', name: 'Familienzentrum' }, { id: 'b' }];

describe('there and back', () => {
  it('keeps parallel ties, ties to oneself, directions and weights', () => {
    fc.assert(
      fc.property(drawnMultigraph, ({ size, ties }) => {
        const records = {
          actors: Array.from({ length: size }, (_, actor) => ({ id: `${actor}` })),
          ties: ties.map((tie, at) => ({ ...tie, id: `tie-${at}` })),
        };
        expect(fromGraphology(toGraphology(records))).toEqual(records);
      }),
    );
  });

  it('keeps every field of actors and ties of the model', () => {
    const two = fc.uniqueArray(arbitraryActor(), { minLength: 2, maxLength: 2, selector: ({ id }) => id });
    fc.assert(
      fc.property(two, arbitraryTie(), ([first, second], drawn) => {
        if (first === undefined || second === undefined) return;
        const tie = { ...drawn, fromId: first.id, toId: second.id };
        expect(fromGraphology(toGraphology({ actors: [first, second], ties: [tie] }))).toEqual({
          actors: [first, second],
          ties: [tie],
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('toGraphology', () => {
  it('leaves out what graphology would refuse', () => {
    const ties = [
      { fromId: 'a', toId: 'nobody' },
      { fromId: 'a', toId: 'b', id: 'same' },
      { fromId: 'b', toId: 'a', id: 'same' },
    ];
    const { nodes, edges } = toGraphology({ actors: [...actors, { id: 'a' }], ties });
    expect(nodes).toEqual([
      { key: 'a', attributes: { name: 'Familienzentrum' } },
      { key: 'b', attributes: {} },
    ]);
    expect(edges.map(({ key }) => key)).toEqual(['same', undefined]);
  });
});

describe('fromGraphology', () => {
  it('reads the type of the graph where an edge says nothing', () => {
    const data = { nodes: [{ key: 'a' }, { key: 'b' }], edges: [{ source: 'a', target: 'b' }] };
    expect(fromGraphology(data).ties[0]?.direction).toBe('directed');
    expect(fromGraphology({ ...data, options: { type: 'undirected' } }).ties[0]?.direction).toBe('undirected');
  });

  it('lets no attribute pose as the end or the id of an edge', () => {
    const attributes = { id: 'x', fromId: 'x', toId: 'x', direction: 'mutual', weight: 'heavy', kind: 'cooperation' };
    const { ties } = fromGraphology({
      nodes: [],
      edges: [{ source: 'a', target: 'b', undirected: false, attributes }],
    });
    expect(ties).toEqual([{ fromId: 'a', toId: 'b', direction: 'directed', kind: 'cooperation' }]);
  });
});
