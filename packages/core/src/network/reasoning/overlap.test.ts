import { describe, expect, it } from 'vitest';
import { overlap } from './overlap.js';
import type { ReasoningMembership } from './records.js';

const member = (actorId: string, networkId: string, rest: Partial<ReasoningMembership> = {}): ReasoningMembership => ({
  id: `${actorId}@${networkId}`,
  actorId,
  networkId,
  ...rest,
});

const memberships = [
  member('ada', 'early', { hoursPerMonth: 4 }),
  member('ada', 'quarter', { hoursPerMonth: 2.5 }),
  member('ada', 'youth'),
  member('bea', 'early'),
  member('bea', 'quarter'),
  member('cem', 'early'),
  member('dan', 'youth'),
];

describe('overlap', () => {
  const { networks, members } = overlap(memberships);

  it('compares the members of networks, the most alike first', () => {
    expect(networks[0]).toEqual({
      networkIds: ['early', 'quarter'],
      sharedIds: ['ada', 'bea'],
      sizes: [3, 2],
      jaccard: 2 / 3,
      ofSmaller: 1,
      onlyBridgeId: undefined,
    });
    expect(networks.map(({ networkIds }) => networkIds.join())).toEqual([
      'early,quarter',
      'quarter,youth',
      'early,youth',
    ]);
  });

  it('lists all networks of a member with the hours it states', () => {
    expect(members).toEqual([
      {
        actorId: 'ada',
        networkIds: ['early', 'quarter', 'youth'],
        hoursPerMonth: 6.5,
        unstatedCount: 1,
        onlyBridgeOf: [
          ['quarter', 'youth'],
          ['early', 'youth'],
        ],
      },
      {
        actorId: 'bea',
        networkIds: ['early', 'quarter'],
        hoursPerMonth: undefined,
        unstatedCount: 2,
        onlyBridgeOf: [],
      },
    ]);
  });

  it('counts a second membership in the same network once', () => {
    expect(overlap([...memberships, member('bea', 'early', { id: 'again' })]).networks[0]?.sharedIds).toEqual([
      'ada',
      'bea',
    ]);
  });

  it('leaves memberships out that do not run', () => {
    const over = memberships.map((each) =>
      each.actorId === 'bea' ? { ...each, period: { until: '2026-01-01' } } : each,
    );
    expect(overlap(over, { on: '2026-01-02' }).networks[0]).toMatchObject({ onlyBridgeId: 'ada' });
  });

  it('refuses more networks than it may take', () => {
    expect(() => overlap(memberships, { maximumNetworks: 2 })).toThrow(
      expect.objectContaining({ code: 'graph-too-large' }),
    );
  });
});
