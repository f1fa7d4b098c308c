import { describe, expect, it } from 'vitest';
import { buildBookable, buildChoiceGroup, buildQuestion } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, statesOf } from '../testing/sign-up-scene.js';
import { askedOf } from './asked-of.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnAction } from './own-action.js';

/** Seat first, workshops and childcare later. */
const frame = buildFrame({
  rules: {
    windows: [
      { id: 'seats', opens: '2027-02-01', closes: '2027-02-14', asks: ['bookable-1', 'question-1'] },
      {
        id: 'choices',
        opens: '2027-02-15',
        closes: '2027-02-28',
        asks: ['choice-1', 'care', 'question-2'],
        for: 'confirmed',
      },
    ],
  },
  document: {
    bookables: [
      buildBookable(),
      buildBookable({ id: 'one', kind: 'session', targetId: 'session-one' }),
      buildBookable({ id: 'two', kind: 'session', targetId: 'session-two' }),
      buildBookable({ id: 'care', kind: 'childcare', bookBy: '2027-02-20' }),
    ],
    choiceGroups: [buildChoiceGroup({ bookableIds: ['one', 'two'], required: true })],
    questions: [
      buildQuestion(),
      buildQuestion({ id: 'question-2', per: 'participant', required: true }),
      buildQuestion({ id: 'question-3', showIf: { questionId: 'question-2', equals: 'ja' }, per: 'participant' }),
    ],
  },
});
const early = '2027-02-10T10:00:00+01:00';
const later = '2027-02-16T10:00:00+01:00';
const party = buildParty('a', 'confirmed', { size: 2 });

describe('askedOf', () => {
  it('asks for the seat first', () => {
    const asked = askedOf(party, frame, early);
    expect(asked.ids).toEqual(['bookable-1', 'question-1', 'question-3']);
    expect(asked.questions).toEqual([{ id: 'question-1', participantId: undefined, isRequired: false }]);
    expect([asked.choiceGroups, asked.until]).toEqual([[], '2027-02-15T00:00:00+01:00']);
  });

  it('asks the confirmed for workshops and childcare later, person by person', () => {
    const asked = askedOf(party, frame, later);
    expect(asked.ids).toEqual(['one', 'two', 'care', 'choice-1', 'question-2', 'question-3']);
    expect(asked.choiceGroups).toEqual(
      ['p0', 'p1'].map((participantId) => ({ id: 'choice-1', participantId, isRequired: true })),
    );
    expect(asked.questions).toEqual(
      ['p0', 'p1'].map((participantId) => ({ id: 'question-2', participantId, isRequired: true })),
    );
  });

  it('asks nobody else later', () => {
    for (const status of ['waiting', 'promoted', 'pending', 'cancelled'] as const) {
      expect(askedOf(buildParty('a', status), frame, later).ids).toEqual([]);
    }
  });

  it('no longer asks for what is settled, and then for what follows from it', () => {
    const settled = buildParty('a', 'confirmed', {
      inside: { p0: { one: 'confirmed' } },
      fields: { answers: [{ questionId: 'question-2', participantId: 'p0', value: 'ja' }] },
    });
    const asked = askedOf(settled, frame, later);
    expect(asked.choiceGroups).toEqual([]);
    expect(asked.questions).toEqual([{ id: 'question-3', participantId: 'p0', isRequired: false }]);
  });

  it('asks for nothing after the day to book by, or once the event is off', () => {
    expect(askedOf(party, frame, '2027-02-21T00:00:00+01:00').ids).not.toContain('care');
    const off = { ...frame, event: { ...frame.event, status: 'cancelled' as const } };
    expect(askedOf(party, off, later).ids).toEqual([]);
    expect(askedOf(party, { ...frame, rules: undefined }, later).ids).toEqual([]);
  });

  it('asks for everything until the event ends where rules have no windows', () => {
    const open = buildFrame({ rules: { windows: [] } });
    expect(askedOf(party, open, '2027-03-01T00:00:00+01:00').ids).toEqual([
      'bookable-1',
      'one',
      'two',
      'three',
      'question-1',
    ]);
  });
});

function choose(at: string, status: 'confirmed' | 'waiting') {
  const signUp = buildParty('a', status, { queued: 1 });
  const answers = [{ questionId: 'question-2', participantId: 'p0', value: 'nein' }];
  const action: object = { do: 'change', bookings: [{ participantId: 'p0', bookableId: 'one' }], answers };
  return changeOwnSignUp(signUp, action as OwnAction, optionsOf(frame, [signUp], at));
}

describe('a later window', () => {
  it('admits choices of the confirmed', () => {
    const done = choose(later, 'confirmed');
    expect(done.ok && statesOf(done.value.signUp)['p0@one']).toBe('confirmed');
  });

  it('admits none before it opens, nor of those who wait', () => {
    const refusal = { code: 'closed', about: { bookableIds: ['one'] } };
    expect(choose(early, 'confirmed')).toMatchObject(refusal);
    expect(choose(later, 'waiting')).toMatchObject(refusal);
  });
});
