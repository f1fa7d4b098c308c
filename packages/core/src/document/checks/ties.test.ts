import { describe, expect, it } from 'vitest';
import { buildNetwork, buildNetworkDocument, buildTie } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

const withTies = (...ties: readonly ReturnType<typeof buildTie>[]) => buildNetworkDocument({ ties });

describe('ties', () => {
  it('do not lead from an actor to itself', () => {
    expect(findingsOf(withTies(buildTie({ toId: 'actor-1' })))).toEqual(['ties.0.toId tie-to-itself']);
  });

  it.each(['undirected', 'mutual'] as const)(
    'of one kind are there once per pair, whichever way round: %s',
    (direction) => {
      const turned = buildTie({ id: 'tie-2', fromId: 'actor-2', toId: 'actor-1', direction });
      expect(findingsOf(withTies(buildTie({ direction }), turned))).toEqual(['ties.1 tie-duplicate?']);
    },
  );

  it('of one kind may run both ways where they are directed', () => {
    const there = buildTie({ direction: 'directed' });
    const back = buildTie({ id: 'tie-2', fromId: 'actor-2', toId: 'actor-1', direction: 'directed' });
    expect(findingsOf(withTies(there, back))).toEqual([]);
    expect(findingsOf(withTies(there, buildTie({ id: 'tie-3', direction: 'directed' })))).toEqual([
      'ties.1 tie-duplicate?',
    ]);
  });

  it('may differ in kind, direction or network', () => {
    const networks = [buildNetwork(), buildNetwork({ id: 'network-2' })];
    const ties = [
      buildTie(),
      buildTie({ id: 'tie-2', kind: 'referral' }),
      buildTie({ id: 'tie-3', direction: 'directed' }),
      buildTie({ id: 'tie-4', networkId: 'network-2' }),
    ];
    expect(findingsOf(buildNetworkDocument({ networks, ties }))).toEqual([]);
  });
});
