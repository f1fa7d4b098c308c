import { fromGraphology, toGraphology } from '@geflecht/core/graphology';
import AnyGraph, { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import { describe, expect, it } from 'vitest';

const actors = [{ id: 'a', name: 'Familienzentrum' }, { id: 'b' }, { id: 'alone' }];
const ties = [
  { id: '1', fromId: 'a', toId: 'b', direction: 'directed', weight: 2, kind: 'referral' },
  { id: '2', fromId: 'a', toId: 'b', direction: 'directed', weight: 0.5 },
  { id: '3', fromId: 'b', toId: 'a', direction: 'mutual' },
  { id: '4', fromId: 'a', toId: 'b', direction: 'undirected' },
  { id: '5', fromId: 'b', toId: 'b', direction: 'directed' },
] as const;

describe('a graph of graphology itself', () => {
  it.each([{ kind: AnyGraph }, { kind: MultiGraph }])('takes a network and gives it back whole', ({ kind }) => {
    const graph = kind.from(toGraphology({ actors, ties }));
    expect([graph.order, graph.directedSize, graph.undirectedSize]).toEqual([3, 3, 2]);
    expect(fromGraphology(graph)).toEqual({ actors, ties });
  });

  it('is open to its libraries', () => {
    const graph = AnyGraph.from(toGraphology({ actors, ties }));
    expect(connectedComponents(graph)).toHaveLength(2);
    expect(graph.neighbors('a')).toEqual(['b']);
    expect(graph.getEdgeAttribute('1', 'weight')).toBe(2);
  });

  it('says of every edge which way it points', () => {
    const directions = [DirectedGraph, UndirectedGraph].map((kind) => {
      const graph = new kind();
      graph.addNode('a');
      graph.addNode('b');
      graph.addEdge('a', 'b');
      return fromGraphology(graph).ties[0]?.direction;
    });
    expect(directions).toEqual(['directed', 'undirected']);
  });
});
