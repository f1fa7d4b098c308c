import { describe, expect, it } from 'vitest';
import { confirmationDifferences } from './confirmation-differences.js';
import type { ReasoningSide, ReasoningTie } from './records.js';

type Answer = ReasoningSide['answer'];
const tie = (from: Answer, to: Answer, rest: Partial<ReasoningTie> = {}): ReasoningTie => ({
  id: 't',
  fromId: 'a',
  toId: 'b',
  sides: { from: { answer: from }, to: { answer: to } },
  ...rest,
});
const rated = (from: object, to: object) => ({
  sides: {
    from: { answer: 'confirmed' as const, rating: { ladderId: 'frey', now: 1, ...from } },
    to: { answer: 'confirmed' as const, rating: { ladderId: 'frey', now: 1, ...to } },
  },
});
const codesOf = (each: ReasoningTie) => confirmationDifferences([each]).differences[0]?.codes ?? [];

describe('confirmationDifferences', () => {
  it.each([
    ['confirmed', 'denied', ['answers-differ']],
    ['notAsked', 'confirmed', ['one-side-open']],
    ['denied', 'denied', ['both-deny']],
    ['confirmed', 'confirmed', []],
    ['notAsked', 'notAsked', []],
    ['denied', 'notAsked', []],
  ] as const)('reads %s and %s as %j', (from, to, codes) => {
    expect(codesOf(tie(from, to))).toEqual(codes);
  });

  it('compares rungs of the same ladder only', () => {
    expect(codesOf(tie('confirmed', 'confirmed', rated({ now: 3 }, {})))).toEqual(['now-differs']);
    expect(codesOf(tie('confirmed', 'confirmed', rated({ now: 3, ladderId: 'himmelman' }, {})))).toEqual([
      'ladders-differ',
    ]);
  });

  it('tells where a side wants something else than there is', () => {
    const both = tie('confirmed', 'confirmed', rated({ wanted: 3 }, { wanted: 1 }));
    expect(confirmationDifferences([both]).differences[0]).toMatchObject({
      codes: ['wanted-differs', 'change-wanted'],
      now: [1, 1],
      wanted: [3, 1],
    });
  });

  it('counts confirmation without wished and ended ties', () => {
    const ties = [
      tie('confirmed', 'confirmed'),
      tie('confirmed', 'notAsked'),
      tie('confirmed', 'denied'),
      tie('notAsked', 'notAsked'),
      tie('confirmed', 'notAsked', { stage: 'wished' }),
      tie('confirmed', 'notAsked', { activity: 'ended' }),
    ];
    expect(confirmationDifferences(ties)).toMatchObject({ byBoth: 1, byOne: 2, byNone: 1, rate: 1 / 3, openSides: 3 });
  });

  it('has no rate where nobody confirms anything', () => {
    expect(confirmationDifferences([{ id: 't', fromId: 'a', toId: 'b' }])).toMatchObject({
      rate: undefined,
      openSides: 2,
    });
  });
});
