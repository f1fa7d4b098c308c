import { describe, expect, it } from 'vitest';
import { buildBookable, buildNeedsAnswer, buildQuestion } from '../testing/index.js';
import { buildFrame, buildParty } from '../testing/sign-up-scene.js';
import { headcounts } from './headcounts.js';
import type { HeadcountOptions } from './headcounts.js';
import type { SignUp } from './sign-up.js';

const frame = buildFrame({
  document: {
    bookables: [
      buildBookable(),
      buildBookable({ id: 'meal', kind: 'meal', targetId: undefined }),
      buildBookable({ id: 'care', kind: 'childcare', targetId: undefined }),
    ],
    questions: [
      buildQuestion({ id: 'food', kind: 'choice', group: 'needs', options: [{ id: 'vegan', label: 'vegan' }] }),
      buildQuestion({ id: 'allergy', kind: 'text', group: 'needs' }),
      buildQuestion({ id: 'ramp', kind: 'yesNo', group: 'needs' }),
      buildQuestion({ id: 'hours', kind: 'number', group: 'needs' }),
      buildQuestion({ id: 'days', kind: 'multi', feeds: 'headcount' }),
      buildQuestion({ id: 'cars', kind: 'number', feeds: 'headcount' }),
      buildQuestion({ id: 'wish', kind: 'choice' }),
    ],
  },
});

function family(id: string, status: SignUp['status'], age?: number): SignUp {
  return buildParty(id, status, {
    size: 2,
    inside: { p0: { meal: 'confirmed' }, p1: { care: status === 'confirmed' ? 'waiting' : 'cancelled' } },
    fields: {
      participants: [
        { id: 'p0', kind: 'adult', name: 'Ada Beispiel' },
        { id: 'p1', kind: 'child', age },
      ],
      answers: [
        { questionId: 'days', value: ['d1', 'd2'] },
        { questionId: 'cars', value: 2 },
        { questionId: 'wish', value: 'x' },
      ],
    },
  });
}

const signUps = [
  family('a', 'confirmed', 4),
  family('b', 'confirmed', 5),
  family('c', 'pending'),
  family('d', 'cancelled', 4),
];
const needsAnswers = ['a', 'b', 'd'].flatMap((signUpId) => [
  buildNeedsAnswer({ id: `${signUpId}-1`, signUpId, participantId: 'p0', questionId: 'food', value: 'vegan' }),
  buildNeedsAnswer({ id: `${signUpId}-2`, signUpId, participantId: 'p0', questionId: 'allergy', value: 'Nüsse' }),
]);

function counts(options: Partial<HeadcountOptions> = {}, who: readonly SignUp[] = signUps) {
  const lines = headcounts(who, { frame, ...options });
  return Object.fromEntries(
    lines.map(({ about, id, value, count }) => [
      [about, id, value].filter((part) => part !== undefined).join(' '),
      count === undefined ? undefined : [count.certain, count.open],
    ]),
  );
}

describe('headcounts', () => {
  it('counts persons, children by age, places and answers, the sure apart from the open', () => {
    expect(counts()).toEqual({
      'people adult': [2, 1],
      'people child': [2, 1],
      'children 3-5': [2, 0],
      'children unknown': [0, 1],
      'bookable bookable-1': [4, 2],
      'bookable meal': [2, 1],
      'bookable care 3-5': [0, 2],
      'answer days d1': [2, 1],
      'answer days d2': [2, 1],
      'answer cars sum': [4, 2],
    });
  });

  it('keeps small groups of needs back from whoever lacks the right to them', () => {
    const told = counts({ needsAnswers });
    expect('answer food vegan' in told).toBe(true);
    expect(told['answer food vegan']).toBeUndefined();
    expect(counts({ needsAnswers, mayReadNeeds: true })['answer food vegan']).toEqual([2, 0]);
  });

  it('keeps back a large number that a few people said', () => {
    const hours = buildNeedsAnswer({ signUpId: 'a', participantId: 'p0', questionId: 'hours', value: 12 });
    const told = counts({ needsAnswers: [hours] }, [family('a', 'confirmed', 4)]);
    expect('answer hours sum' in told).toBe(true);
    expect(told['answer hours sum']).toBeUndefined();
  });

  it('tells needs of four and more', () => {
    const many = ['a', 'b', 'e', 'f'].map((id) => family(id, 'confirmed', 4));
    const answers = many.map(({ id }) =>
      buildNeedsAnswer({ id, signUpId: id, participantId: 'p0', questionId: 'food', value: 'vegan' }),
    );
    expect(counts({ needsAnswers: answers }, many)['answer food vegan']).toEqual([4, 0]);
  });

  it('keeps back what a small group would follow from', () => {
    const many = Array.from({ length: 12 }, (_, index) => family(`many-${index}`, 'confirmed'));
    const answers = many.map(({ id }, index) =>
      buildNeedsAnswer({ id, signUpId: id, participantId: 'p0', questionId: 'ramp', value: index < 2 }),
    );
    const told = counts({ needsAnswers: answers }, many);
    expect([told['answer ramp true'], told['answer ramp false']]).toEqual([undefined, undefined]);
    const whole = counts({ needsAnswers: answers, mayReadNeeds: true }, many);
    expect([whole['answer ramp true'], whole['answer ramp false']]).toEqual([
      [2, 0],
      [10, 0],
    ]);
  });

  it('names nobody and repeats nobody’s words', () => {
    const told = JSON.stringify(headcounts(signUps, { frame, needsAnswers, mayReadNeeds: true }));
    expect(told).not.toMatch(/Ada|Nüsse|sign-up|p0/u);
  });

  it('forgets whoever left', () => {
    const [first] = signUps;
    const gone = first!.participants.map((person) => ({ ...person, leftAt: '2027-02-09T00:00:00+01:00' }));
    expect(counts({ needsAnswers }, [{ ...first!, participants: gone, answers: [] }])).toEqual({});
  });
});
