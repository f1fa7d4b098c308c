import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkHints } from './link-hints.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords, ReasoningTie } from './records.js';

const tie = (pair: string, rest: Partial<ReasoningTie> = {}): ReasoningTie => {
  const [fromId = '', toId = ''] = pair.split('-');
  return { id: pair, fromId, toId, ...rest };
};
const actorsOf = (...ids: readonly string[]) => ids.map((id) => ({ id }));

const square: NetworkRecords = {
  actors: actorsOf('a', 'b', 'c', 'd', 'e'),
  ties: [tie('a-b'), tie('b-c'), tie('c-d'), tie('d-a')],
};

describe('linkHints', () => {
  it('brings together those with common partners and names them', () => {
    const adamicAdar = 2 / Math.log(2);
    expect(linkHints(readNetwork(square))).toEqual([
      { actorIds: ['a', 'c'], score: adamicAdar, adamicAdar, commonPartnerIds: ['b', 'd'], fits: [], kindIds: [] },
      { actorIds: ['b', 'd'], score: adamicAdar, adamicAdar, commonPartnerIds: ['a', 'c'], fits: [], kindIds: [] },
    ]);
  });

  it.each([
    ['wished', { stage: 'wished' }],
    ['ended', { activity: 'ended' }],
    ['denied', { sides: { from: { answer: 'confirmed' }, to: { answer: 'denied' } } }],
  ] as const)('leaves a pair alone whose tie is %s', (_state, rest) => {
    const ties = [...square.ties, tie('c-a', rest)];
    expect(linkHints(readNetwork({ ...square, ties })).map(({ actorIds }) => actorIds)).not.toContainEqual(['a', 'c']);
  });

  it('counts what one needs and the other offers', () => {
    const resources = [
      { id: 'r1', actorId: 'e', direction: 'offers' as const, kind: 'space' },
      { id: 'r2', actorId: 'b', direction: 'needs' as const, kind: 'space' },
      { id: 'r3', actorId: 'a', direction: 'offers' as const, kind: 'space' },
    ];
    expect(linkHints(readNetwork({ ...square, resources }), { actorId: 'e' })).toEqual([
      {
        actorIds: ['b', 'e'],
        score: 1,
        adamicAdar: 0,
        commonPartnerIds: [],
        fits: [{ kind: 'space', seekerId: 'b', providerId: 'e' }],
        kindIds: [],
      },
    ]);
  });

  it('points the centre to kinds that are known only', () => {
    const actors = [...square.actors, { id: 'clinic', sectorIds: ['hospital'] }];
    const network = readNetwork({ ...square, actors, network: { id: 'n', centreId: 'a' } });
    const hints = linkHints(network, { template: { expected: [{ sectorId: 'health' }] }, actorId: 'a' });
    expect(hints.at(-1)).toMatchObject({ actorIds: ['a', 'clinic'], kindIds: ['health'], score: 1 });
  });

  it('gives at most as many as wanted, the best first', () => {
    expect(linkHints(readNetwork(square), { limit: 1 }).map(({ actorIds }) => actorIds)).toEqual([['a', 'c']]);
  });

  it('has none for an unknown actor', () => {
    expect(linkHints(readNetwork(square), { actorId: 'nobody' })).toEqual([]);
  });

  it('refuses more actors than it may take, unless asked for one of them', () => {
    expect(linkHints(readNetwork(square), { actorId: 'a', maximumActors: 2 })).toHaveLength(1);
    expect(() => linkHints(readNetwork(square), { maximumActors: 2 })).toThrow(
      expect.objectContaining({ code: 'graph-too-large' }),
    );
  });

  it('finds every untied pair with common partners and their figure', () => {
    const drawn = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), { maxLength: 20 });
    fc.assert(
      fc.property(drawn, (pairs) => {
        const ids = Array.from({ length: 9 }, (_, at) => `${at}`);
        const ties = pairs.map(([from, to], at) => tie(`${from}-${to}`, { id: `t${at}` }));
        const isTied = (a: string, b: string) =>
          a !== b && ties.some(({ fromId, toId }) => (fromId === a && toId === b) || (fromId === b && toId === a));
        const degree = (a: string) => ids.filter((b) => isTied(a, b)).length;
        const expected = ids.flatMap((a) =>
          ids.flatMap((b) => {
            const common = ids.filter((z) => isTied(a, z) && isTied(z, b));
            if (a >= b || isTied(a, b) || common.length === 0) return [];
            return [[`${a}-${b}`, common.reduce((sum, z) => sum + 1 / Math.log(degree(z)), 0)] as const];
          }),
        );
        const hints = linkHints(readNetwork({ actors: actorsOf(...ids), ties }), { limit: 99 });
        const found = new Map(hints.map(({ actorIds, score }) => [actorIds.join('-'), score]));
        expect([...found.keys()].toSorted()).toEqual(expected.map(([pair]) => pair).toSorted());
        for (const [pair, score] of expected) expect(found.get(pair)).toBeCloseTo(score, 10);
      }),
      { numRuns: 200 },
    );
  });
});
