import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introductions } from './introductions.js';
import { readNetwork } from './read-network.js';
import type { ReasoningTie } from './records.js';

const tie = (pair: string, rest: Partial<ReasoningTie> = {}): ReasoningTie => {
  const [fromId = '', toId = ''] = pair.split('-');
  return { id: pair, fromId, toId, ...rest };
};
const networkOf = (...ties: readonly ReasoningTie[]) =>
  readNetwork({ actors: [...new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]))].map((id) => ({ id })), ties });
const side = (answer: 'notAsked' | 'confirmed' | 'denied') => ({ answer });

describe('introductions', () => {
  it('puts the way over closer ties first', () => {
    const network = networkOf(tie('a-b', { strength: 2 }), tie('b-z'), tie('a-c', { strength: 5 }), tie('c-z'));
    const { distance, ways } = introductions(network, { fromId: 'a', toId: 'z' });
    expect(distance).toBe(2);
    expect(ways.map(({ openerId, effort }) => [openerId, effort])).toEqual([
      ['c', 4],
      ['b', 7],
    ]);
  });

  it('tells of each step what speaks for it', () => {
    const sides = { from: side('confirmed'), to: side('confirmed') };
    const network = networkOf(tie('a-b', { stage: 'partnership', sides }), tie('z-b', { activity: 'dormant' }));
    expect(introductions(network, { fromId: 'a', toId: 'z' }).ways).toEqual([
      {
        openerId: 'b',
        firstId: 'b',
        effort: 0.5 + 5,
        steps: [
          {
            fromId: 'a',
            toId: 'b',
            tieIds: ['a-b'],
            stage: 'partnership',
            strength: undefined,
            isConfirmed: true,
            isDormant: false,
          },
          {
            fromId: 'b',
            toId: 'z',
            tieIds: ['z-b'],
            stage: undefined,
            strength: undefined,
            isConfirmed: false,
            isDormant: true,
          },
        ],
      },
    ]);
  });

  it('names whom to ask first where several stand between', () => {
    const [way] = introductions(networkOf(tie('a-b'), tie('b-c'), tie('c-z')), { fromId: 'a', toId: 'z' }).ways;
    expect(way).toMatchObject({ firstId: 'b', openerId: 'c' });
  });

  it('goes over no wished, ended or denied tie', () => {
    const network = networkOf(
      tie('a-b', { stage: 'wished' }),
      tie('b-z'),
      tie('a-c', { activity: 'ended' }),
      tie('c-z'),
      tie('a-d', { sides: { from: side('confirmed'), to: side('denied') } }),
      tie('d-z'),
    );
    expect(introductions(network, { fromId: 'a', toId: 'z' })).toEqual({ distance: undefined, ways: [] });
  });

  it('needs none where two are tied already', () => {
    expect(introductions(networkOf(tie('a-z'), tie('a-b'), tie('b-z')), { fromId: 'a', toId: 'z' })).toEqual({
      distance: 1,
      ways: [],
    });
  });

  it('finds nothing for unknown actors or one and the same', () => {
    const none = { distance: undefined, ways: [] };
    expect(introductions(networkOf(tie('a-z')), { fromId: 'a', toId: 'nobody' })).toEqual(none);
    expect(introductions(networkOf(tie('a-z')), { fromId: 'a', toId: 'a' })).toEqual(none);
  });

  it('gives at most as many as wanted', () => {
    const network = networkOf(...['b', 'c', 'd'].flatMap((id) => [tie(`a-${id}`), tie(`${id}-z`)]));
    expect(introductions(network, { fromId: 'a', toId: 'z' }, { limit: 2 }).ways).toHaveLength(2);
  });

  it('is as easy as the easiest of all shortest paths', () => {
    const drawn = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.integer({ min: 1, max: 5 })), {
      maxLength: 18,
    });
    fc.assert(
      fc.property(drawn, (pairs) => {
        const ties = pairs.map(([from, to, strength], at) => tie(`${from}-${to}`, { id: `t${at}`, strength }));
        const actors = Array.from({ length: 8 }, (_, at) => ({ id: `${at}` }));
        const { distance, ways } = introductions(readNetwork({ actors, ties }), { fromId: '0', toId: '7' });
        const efforts = new Map<string, number>();
        for (const { fromId, toId, strength = 3 } of ties) {
          const key = [fromId, toId].toSorted().join('-');
          if (fromId !== toId) efforts.set(key, Math.min(efforts.get(key) ?? Infinity, 6 - strength));
        }
        const found: { readonly length: number; readonly effort: number }[] = [];
        const extend = (path: readonly string[], effort: number): void => {
          const last = path.at(-1) ?? '';
          if (last === '7') found.push({ length: path.length - 1, effort });
          else
            for (const { id } of actors) {
              const step = efforts.get([last, id].toSorted().join('-'));
              if (step !== undefined && !path.includes(id)) extend([...path, id], effort + step);
            }
        };
        extend(['0'], 0);
        const shortest = Math.min(...found.map(({ length }) => length));
        expect(distance ?? Infinity).toBe(shortest);
        const easiest = Math.min(...found.filter(({ length }) => length === shortest).map(({ effort }) => effort));
        expect(ways[0]?.effort ?? Infinity).toBe(shortest === 1 ? Infinity : easiest);
      }),
      { numRuns: 200 },
    );
  });
});
