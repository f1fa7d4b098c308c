import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjacency } from './compress-arcs.js';
import type { GraphTie } from './graph-view.js';
import { buildGraphView, idsAt } from './graph-view.js';
import { viewOfPairs } from './view-of-pairs.js';

const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const rowOf = ({ offsets, targets }: Adjacency, actor: number) =>
  Array.from(targets.subarray(offsets[actor], offsets[actor + 1]));

describe('buildGraphView', () => {
  it('numbers actors in their given order and keeps isolates', () => {
    const view = buildGraphView(actors, [{ fromId: 'c', toId: 'a' }]);
    expect(view.ids).toEqual(['a', 'b', 'c', 'd']);
    expect(view.index.get('c')).toBe(2);
    expect(view.actorCount).toBe(4);
    expect(view.tieCount).toBe(1);
    expect([0, 1, 2, 3].map((actor) => rowOf(view, actor))).toEqual([[2], [], [0], []]);
  });

  it('merges parallel ties of either direction and adds their weights', () => {
    const view = buildGraphView(actors, [
      { fromId: 'a', toId: 'b', direction: 'directed', weight: 2 },
      { fromId: 'b', toId: 'a', direction: 'directed', weight: 0.5 },
      { fromId: 'a', toId: 'b', direction: 'undirected' },
      { fromId: 'a', toId: 'c', weight: 4 },
    ]);
    expect(view.tieCount).toBe(2);
    expect(view.mergedTieCount).toBe(2);
    expect([...view.weights]).toEqual([3.5, 4, 3.5, 4]);
  });

  it('keeps distinct directed pairs apart', () => {
    const { directed } = buildGraphView(actors, [
      { fromId: 'a', toId: 'b', direction: 'directed', weight: 2 },
      { fromId: 'a', toId: 'b', direction: 'directed', weight: 3 },
      { fromId: 'c', toId: 'b', direction: 'mutual', weight: 7 },
      { fromId: 'd', toId: 'c', direction: 'undirected' },
    ]);
    expect([0, 1, 2, 3].map((actor) => rowOf(directed, actor))).toEqual([[1], [2], [1, 3], [2]]);
    expect([...directed.weights]).toEqual([5, 7, 7, 1, 1]);
  });

  it('takes ties without direction as undirected unless told otherwise', () => {
    const ties = [{ fromId: 'a', toId: 'b' }];
    expect(buildGraphView(actors, ties).directed.targets).toHaveLength(2);
    expect(buildGraphView(actors, ties, { defaultDirection: 'directed' }).directed.targets).toHaveLength(1);
  });

  it('drops and counts self-ties', () => {
    const view = buildGraphView(actors, [
      { fromId: 'a', toId: 'a' },
      { fromId: 'a', toId: 'b' },
    ]);
    expect(view.selfTieCount).toBe(1);
    expect(view.tieCount).toBe(1);
    expect(view.directed.targets).toHaveLength(2);
  });

  it('reports what it cannot use instead of throwing', () => {
    const view = buildGraphView(
      [...actors, { id: 'b' }],
      [
        { fromId: 'a', toId: 'x' },
        { fromId: 'y', toId: 'z' },
        { fromId: 'a', toId: 'b', weight: Infinity },
      ],
    );
    expect(view.problems).toEqual([
      { code: 'actor-duplicate', at: 4, value: 'b' },
      { code: 'actor-unknown', at: 0, value: 'x' },
      { code: 'actor-unknown', at: 1, value: 'y' },
      { code: 'actor-unknown', at: 1, value: 'z' },
      { code: 'weight-unusable', at: 2, value: Infinity },
    ]);
    expect(view.tieCount).toBe(1);
    expect([...view.weights]).toEqual([1, 1]);
  });

  it('takes ids as they are, whatever they are called', () => {
    const view = viewOfPairs('__proto__-constructor', 'constructor-toString');
    expect(view.actorCount).toBe(3);
    expect(view.tieCount).toBe(2);
    expect(view.problems).toEqual([]);
  });

  it('cannot be changed', () => {
    const view = viewOfPairs('a-b');
    expect(Object.isFrozen(view)).toBe(true);
    expect(Object.isFrozen(view.ids)).toBe(true);
    expect(Object.isFrozen(view.problems)).toBe(true);
  });

  it('is empty for an empty network', () => {
    const view = buildGraphView([], []);
    expect(view.actorCount).toBe(0);
    expect([...view.offsets]).toEqual([0]);
    expect(view.targets).toHaveLength(0);
  });

  it('agrees with a plain matrix for any ties', () => {
    const anyTie: fc.Arbitrary<GraphTie> = fc.record({
      fromId: fc.constantFrom('a', 'b', 'c', 'd'),
      toId: fc.constantFrom('a', 'b', 'c', 'd'),
      direction: fc.constantFrom('undirected', 'directed', 'mutual', undefined),
      weight: fc.integer({ min: -3, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyTie, { maxLength: 30 }), (ties) => {
        const view = buildGraphView(actors, ties);
        const between = (from: string, to: string) => ties.filter((tie) => tie.fromId === from && tie.toId === to);
        for (const [from, { id }] of actors.entries()) {
          const others = actors.filter((other) => other.id !== id).map((other) => other.id);
          const tied = others.filter((other) => between(id, other).length + between(other, id).length > 0);
          expect(idsAt(view, rowOf(view, from))).toEqual(tied);
          const pointsTo = others.filter(
            (other) => between(id, other).length + between(other, id).filter(isBothWays).length > 0,
          );
          expect(idsAt(view, rowOf(view.directed, from))).toEqual(pointsTo);
          const weights = tied.map((other) =>
            [...between(id, other), ...between(other, id)].reduce((sum, { weight = 1 }) => sum + weight, 0),
          );
          expect(Array.from(view.weights.subarray(view.offsets[from], view.offsets[from + 1]))).toEqual(weights);
        }
      }),
    );
  });
});

function isBothWays(tie: GraphTie): boolean {
  return tie.direction !== 'directed';
}

describe('idsAt', () => {
  it('names actors in the order asked for and leaves out unknown numbers', () => {
    expect(idsAt(viewOfPairs('a-b', 'b-c'), [2, 0, 9])).toEqual(['c', 'a']);
  });
});
