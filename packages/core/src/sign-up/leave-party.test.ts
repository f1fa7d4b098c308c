import { describe, expect, it } from 'vitest';
import { buildFrame, buildParty, optionsOf, sceneAt, statesOf } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnAction } from './own-action.js';
import type { SignUp } from './sign-up.js';

const frame = buildFrame({
  rules: { cancelBy: '2027-02-20', cancellationFees: [{ from: '2027-02-15', percent: 50 }] },
});
const party = buildParty('a', 'confirmed', {
  size: 2,
  inside: { p1: { one: 'confirmed', two: 'waiting' } },
  queued: 1,
});
const late = '2027-02-21T00:00:00+01:00';

function act(action: object, { signUp = party, at = sceneAt }: { signUp?: SignUp; at?: string } = {}) {
  return changeOwnSignUp(signUp, action as OwnAction, optionsOf(frame, [signUp], at));
}

function outcome(...given: Parameters<typeof act>) {
  const done = act(...given);
  if (!done.ok) throw new TypeError(done.code);
  return done.value;
}

describe('leaving a party', () => {
  it('ends the bookings of whoever leaves and keeps the others', () => {
    const { signUp, cancellation } = outcome({ do: 'leave', participantIds: ['p1'] });
    expect(statesOf(signUp)).toEqual({
      'p0@bookable-1': 'confirmed',
      'p1@bookable-1': 'cancelled',
      'p1@one': 'cancelled',
      'p1@two': 'cancelled',
    });
    expect(signUp.participants.map(({ leftAt }) => leftAt)).toEqual([undefined, sceneAt]);
    expect(signUp.log.at(-1)).toMatchObject({ by: 'party', from: 'confirmed', to: 'confirmed', cause: 'leave' });
    expect(cancellation).toMatchObject({ isLate: false, percent: 0 });
  });

  it('keeps no answers of whoever left', () => {
    const answers = ['p0', 'p1', undefined].map((participantId) => ({
      questionId: 'question-1',
      participantId,
      value: 'x',
    }));
    const signUp = buildParty('a', 'confirmed', { size: 2, fields: { answers } });
    const left = outcome({ do: 'leave', participantIds: ['p1'] }, { signUp }).signUp.answers;
    expect(left?.map(({ participantId }) => participantId)).toEqual(['p0', undefined]);
  });

  it('notes that it was late, with the share of the fee that is due', () => {
    const { signUp, cancellation } = outcome({ do: 'leave', participantIds: ['p1'] }, { at: late });
    expect(signUp.log.at(-1)?.cause).toBe('leaveLate');
    expect(cancellation).toMatchObject({ isLate: true, percent: 50 });
  });

  it('leaves no child without an adult', () => {
    const [adult, child] = party.participants;
    const signUp = { ...party, participants: [adult!, { ...child!, kind: 'child' as const }] };
    expect(act({ do: 'leave', participantIds: ['p0'] }, { signUp })).toMatchObject({ code: 'children-alone' });
    expect(act({ do: 'leave', participantIds: ['p1'] }, { signUp })).toMatchObject({ ok: true });
  });

  it('cancels the sign-up when nobody stays', () => {
    expect(outcome({ do: 'leave', participantIds: ['p0', 'p1'] }).signUp.status).toBe('cancelled');
  });

  it('knows only those who are still there', () => {
    const { signUp } = outcome({ do: 'leave', participantIds: ['p1'] });
    expect(act({ do: 'leave', participantIds: ['p1'] }, { signUp })).toMatchObject({ code: 'unknown' });
  });
});

describe('cancelling', () => {
  it.each([
    ['cancelInTime', sceneAt, 0],
    ['cancelLate', late, 50],
  ])('is logged as %s', (cause, at, percent) => {
    const { signUp, cancellation } = outcome({ do: 'cancel' }, { at });
    expect([signUp.status, signUp.log.at(-1)?.cause, cancellation?.percent]).toEqual(['cancelled', cause, percent]);
  });

  it('gives single bookings inside the event up', () => {
    const { signUp } = outcome({ do: 'cancel', bookingIds: ['a-p1-one'] });
    expect(statesOf(signUp)).toMatchObject({
      'p1@one': 'cancelled',
      'p1@two': 'waiting',
      'p1@bookable-1': 'confirmed',
    });
  });

  it('gives no seat up without its person', () => {
    expect(act({ do: 'cancel', bookingIds: ['a-p1-bookable-1'] })).toMatchObject({ code: 'not-permitted' });
    expect(act({ do: 'cancel', bookingIds: ['nothing'] })).toMatchObject({ code: 'unknown' });
  });

  it('is refused once the sign-up is over', () => {
    const signUp = buildParty('a', 'declined');
    expect(act({ do: 'cancel' }, { signUp })).toMatchObject({ code: 'transition-refused' });
  });
});
