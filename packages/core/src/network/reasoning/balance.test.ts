import { describe, expect, it } from 'vitest';
import { balance } from './balance.js';
import { readNetwork } from './read-network.js';
import type { ReasoningMembership } from './records.js';

const member = (actorId: string, rest: Partial<ReasoningMembership> = {}): ReasoningMembership => ({
  id: actorId,
  networkId: 'n',
  actorId,
  ...rest,
});
const networkOf = (memberships: readonly ReasoningMembership[], ties: Parameters<typeof readNetwork>[0]['ties'] = []) =>
  readNetwork({ actors: memberships.map(({ actorId }) => ({ id: actorId })), ties, memberships });
const felt = (value: number) => [{ felt: value }];

const entry = (on: string, minutes: number, networkId = 'n') => ({ id: on, actorId: 'a', on, minutes, networkId });

describe('balance', () => {
  it('prompts a talk where one gives more hours than others and feels little of it', () => {
    const { members } = balance(
      networkOf([
        member('a', { hoursPerMonth: 12, benefits: felt(2) }),
        member('b', { hoursPerMonth: 4, benefits: felt(2) }),
        member('c', { hoursPerMonth: 4, benefits: felt(3) }),
        member('d', { hoursPerMonth: 1, benefits: felt(5) }),
        member('e', { hoursPerMonth: 2, benefits: felt(4) }),
      ]),
    );
    expect(members.map(({ prompts }) => prompts)).toEqual([
      ['gives-much-gains-little'],
      [],
      [],
      ['gains-much-gives-little'],
      [],
    ]);
  });

  it('reads effort and benefit of ties, each side its own', () => {
    const sides = {
      from: { answer: 'confirmed' as const, effort: 5, benefits: [{ felt: 1, for: { actorId: 'a' } }] },
      to: { answer: 'confirmed' as const, effort: 1, benefits: [{ felt: 5, for: { actorId: 'b' } }] },
    };
    const ties = [{ id: 't', fromId: 'a', toId: 'b', sides }];
    expect(balance(networkOf([member('a'), member('b')], ties)).members).toMatchObject([
      { actorId: 'a', effort: 5, felt: 1, prompts: ['gives-much-gains-little'] },
      { actorId: 'b', effort: 1, felt: 5, prompts: ['gains-much-gives-little'] },
    ]);
  });

  it('counts no benefit that is meant for somebody else', () => {
    const benefits = [
      { felt: 5, for: { name: 'All' } },
      { felt: 1, for: { actorId: 'b' } },
    ];
    expect(balance(networkOf([member('a', { benefits })])).members[0]).toMatchObject({ felt: 5 });
  });

  it('tells of benefits that are still to come', () => {
    const benefits = [{ expectedAt: '2027' }, { expectedAt: '2026', arrivedAt: '2026-05-01', felt: 3 }];
    expect(balance(networkOf([member('a', { benefits })])).members[0]).toMatchObject({
      awaitedCount: 1,
      prompts: ['benefit-awaited'],
    });
  });

  it('tells who has answered nothing', () => {
    expect(balance(networkOf([member('a')])).members[0]?.prompts).toEqual(['unanswered']);
  });

  it('takes hours that were noted in the last year before those that were estimated', () => {
    const effortEntries = [entry('2026-06-01', 720), entry('2025-12-31', 600), entry('2026-07-01', 600, 'other')];
    const memberships = [member('a', { hoursPerMonth: 9 }), member('b', { hoursPerMonth: 3 })];
    const records = { network: { id: 'n' }, actors: [{ id: 'a' }, { id: 'b' }], ties: [], memberships, effortEntries };
    const hours = (on?: string) => balance(readNetwork({ ...records, on })).members.map((each) => each.hoursPerMonth);
    expect(hours('2026-12-31')).toEqual([1, 3]);
    expect(hours()).toEqual([9, 3]);
  });

  it('gives no mean of fewer than four answers', () => {
    const three = ['a', 'b', 'c'].map((id) => member(id, { hoursPerMonth: 2, benefits: felt(3) }));
    expect(balance(networkOf(three))).toMatchObject({ feltCount: 3, meanFelt: undefined, meanHours: undefined });
    expect(balance(networkOf([...three, member('d', { hoursPerMonth: 4, benefits: felt(5) })]))).toMatchObject({
      meanFelt: 3.5,
      meanHours: 2.5,
    });
  });
});
