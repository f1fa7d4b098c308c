import { describe, expect, it } from 'vitest';
import { buildFrame, buildParty, optionsOf, sceneAt, statesOf } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnAction } from './own-action.js';
import type { SignUp } from './sign-up.js';

const frame = buildFrame();
const answerBy = '2027-02-11T10:00:00+01:00';

function offered(party: SignUp): SignUp {
  const bookings = party.bookings?.map((each) => (each.status === 'promoted' ? { ...each, answerBy } : each));
  return { ...party, bookings };
}

function act(signUp: SignUp, action: object, at = sceneAt) {
  return changeOwnSignUp(signUp, action as OwnAction, optionsOf(frame, [signUp], at));
}

function result(signUp: SignUp, action: object) {
  const done = act(signUp, action);
  if (!done.ok) throw new TypeError(done.code);
  return done.value.signUp;
}

const family = offered(buildParty('a', 'promoted', { size: 2, inside: { p0: { one: 'requested' } } }));
const inside = offered(buildParty('a', 'confirmed', { inside: { p0: { one: 'promoted', two: 'promoted' } } }));

describe('accepting an offer', () => {
  it('confirms the whole party and decides its wishes inside', () => {
    const signUp = result(family, { do: 'accept' });
    expect(signUp.status).toBe('confirmed');
    expect(statesOf(signUp)).toEqual({
      'p0@bookable-1': 'confirmed',
      'p0@one': 'confirmed',
      'p1@bookable-1': 'confirmed',
    });
    expect(signUp.bookings?.every((booking) => booking.answerBy === undefined)).toBe(true);
  });

  it('lets those leave for whom the seat is not taken', () => {
    const signUp = result(family, { do: 'accept', bookingIds: ['a-p0-bookable-1'] });
    expect([signUp.status, statesOf(signUp)['p1@bookable-1']]).toEqual(['confirmed', 'cancelled']);
    expect(signUp.participants.map(({ leftAt }) => leftAt)).toEqual([undefined, sceneAt]);
  });

  it('sends no child alone', () => {
    const [adult, child] = family.participants;
    const withChild = { ...family, participants: [adult!, { ...child!, kind: 'child' as const }] };
    const action = { do: 'accept', bookingIds: ['a-p1-bookable-1'] };
    expect(act(withChild, action)).toMatchObject({ code: 'children-alone' });
  });

  it('takes single places inside the event', () => {
    const signUp = result(inside, { do: 'accept', bookingIds: ['a-p0-one'] });
    expect(statesOf(signUp)).toEqual({ 'p0@bookable-1': 'confirmed', 'p0@one': 'confirmed', 'p0@two': 'promoted' });
    expect(signUp.log.at(-1)).toMatchObject({ from: 'confirmed', to: 'confirmed', cause: 'accept' });
  });

  it('changes nothing the second time', () => {
    const signUp = result(family, { do: 'accept' });
    expect(act(signUp, { do: 'accept' })).toMatchObject({ ok: true, value: { changed: [] } });
  });

  it('is too late once the time to answer is over', () => {
    expect(act(family, { do: 'accept' }, answerBy)).toMatchObject({ code: 'too-late' });
  });

  it('is refused where nothing is offered', () => {
    expect(act(buildParty('a', 'waiting', { queued: 1 }), { do: 'accept' })).toMatchObject({
      code: 'transition-refused',
    });
    expect(act(family, { do: 'accept', bookingIds: ['a-p0-one'] })).toMatchObject({
      code: 'unknown',
      about: { bookingIds: ['a-p0-one'] },
    });
  });
});

describe('declining an offer', () => {
  it('cancels the sign-up', () => {
    const signUp = result(family, { do: 'decline' });
    expect([signUp.status, new Set(Object.values(statesOf(signUp)))]).toEqual(['cancelled', new Set(['cancelled'])]);
    expect(signUp.log.at(-1)).toMatchObject({ by: 'party', cause: 'decline' });
  });

  it('gives single seats back while the offer stands for the others', () => {
    const signUp = result(family, { do: 'decline', bookingIds: ['a-p1-bookable-1'] });
    expect([signUp.status, statesOf(signUp)['p0@bookable-1'], statesOf(signUp)['p1@bookable-1']]).toEqual([
      'promoted',
      'promoted',
      'cancelled',
    ]);
  });

  it('gives a place inside back and keeps the seat', () => {
    const signUp = result(inside, { do: 'decline', bookingIds: ['a-p0-two'] });
    expect(statesOf(signUp)).toEqual({ 'p0@bookable-1': 'confirmed', 'p0@one': 'promoted', 'p0@two': 'cancelled' });
  });

  it('is possible also when the time is over', () => {
    expect(act(family, { do: 'decline' }, answerBy)).toMatchObject({ ok: true });
  });
});
