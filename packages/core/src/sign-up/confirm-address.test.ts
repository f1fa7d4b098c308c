import { describe, expect, it } from 'vitest';
import { buildFrame, buildParty, optionsOf, statesOf } from '../testing/sign-up-scene.js';
import type { SceneOptions } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { SignUp } from './sign-up.js';

const inTime = '2027-02-02T10:00:00+01:00';
const late = '2027-02-05T10:00:00+01:00';

interface Confirming {
  readonly scene?: SceneOptions;
  readonly others?: readonly SignUp[];
  readonly at?: string;
}

function confirm(signUp: SignUp, { scene = {}, others = [], at = inTime }: Confirming = {}) {
  const frame = buildFrame({ ...scene, rules: { doubleOptIn: true, ...scene.rules } });
  return changeOwnSignUp(signUp, { do: 'confirm' }, optionsOf(frame, [signUp, ...others], at));
}

function outcome(...given: Parameters<typeof confirm>) {
  const done = confirm(...given);
  if (!done.ok) throw new TypeError(done.code);
  return done.value;
}

const inside = { p0: { one: 'requested' } };

describe('the proof of address', () => {
  it('confirms the party with everything it held', () => {
    const { signUp, changed } = outcome(buildParty('a', 'unconfirmed', { inside }));
    expect(changed).toEqual([signUp]);
    expect([signUp.status, statesOf(signUp)]).toEqual([
      'confirmed',
      { 'p0@bookable-1': 'confirmed', 'p0@one': 'confirmed' },
    ]);
    expect(signUp.log.at(-1)).toMatchObject({ by: 'party', from: 'unconfirmed', to: 'confirmed', cause: 'decide' });
  });

  it('leaves ranked wishes open', () => {
    const party = buildParty('a', 'unconfirmed', { inside });
    const bookings = party.bookings?.map((each) => (each.bookableId === 'one' ? { ...each, rank: 1 } : each));
    expect(statesOf(outcome({ ...party, bookings }).signUp)['p0@one']).toBe('requested');
  });

  it('changes nothing the second time', () => {
    const { signUp } = outcome(buildParty('a', 'unconfirmed'));
    expect(outcome(signUp)).toEqual({ signUp, changed: [], warnings: [] });
  });

  it('lets a party wait that found no place, with its place in the queue', () => {
    const { signUp } = outcome(buildParty('a', 'unconfirmed', { seat: 'waiting', queued: 5, inside }));
    expect([signUp.status, signUp.queuedAt]).toEqual(['waiting', '2027-02-01T05:00:00+01:00']);
    expect(statesOf(signUp)).toEqual({ 'p0@bookable-1': 'waiting', 'p0@one': 'requested' });
  });

  it.each(['holdsPlace', 'selection'] as const)('hands the party to the team where it approves: %s', (approval) => {
    const { signUp } = outcome(buildParty('a', 'unconfirmed', { inside }), { scene: { rules: { approval } } });
    expect([signUp.status, ...Object.values(statesOf(signUp))]).toEqual(['pending', 'requested', 'requested']);
  });

  it('is refused once the sign-up is over', () => {
    expect(confirm(buildParty('a', 'expired'))).toMatchObject({ code: 'transition-refused' });
  });

  it('gives places anew when it comes late and there is room', () => {
    const { signUp } = outcome(buildParty('a', 'unconfirmed', { inside }), { at: late });
    expect([signUp.status, ...Object.values(statesOf(signUp))]).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  it('lets a late party wait behind those who took its places', () => {
    const others = [buildParty('b', 'confirmed')];
    const given = { scene: { seats: 1 }, others, at: late };
    const { signUp } = outcome(buildParty('a', 'unconfirmed', { inside }), given);
    expect([signUp.status, signUp.queuedAt, statesOf(signUp)]).toEqual([
      'waiting',
      late,
      { 'p0@bookable-1': 'waiting', 'p0@one': 'requested' },
    ]);
  });

  it('gives a late party no place inside that others took meanwhile', () => {
    const taken = { p0: { one: 'confirmed' }, p1: { one: 'confirmed' } };
    const given = { others: [buildParty('b', 'confirmed', { size: 2, inside: taken })], at: late };
    for (const approval of ['none', 'holdsPlace'] as const) {
      const { signUp } = outcome(buildParty('a', 'unconfirmed', { inside }), {
        ...given,
        scene: { rules: { approval } },
      });
      expect(statesOf(signUp)['p0@one']).toBe('waiting');
    }
  });

  it('puts a late party that waited before behind all others', () => {
    const { signUp } = outcome(buildParty('a', 'unconfirmed', { seat: 'waiting', queued: 5 }), {
      scene: { seats: 1 },
      others: [buildParty('b', 'confirmed')],
      at: late,
    });
    expect([signUp.status, signUp.queuedAt]).toEqual(['waiting', late]);
  });

  it('declines a late party where there is neither room nor a waiting list', () => {
    const scene = { seats: 1, rules: { waitingList: { mode: 'none' as const } } };
    const { signUp } = outcome(buildParty('a', 'unconfirmed'), {
      scene,
      others: [buildParty('b', 'confirmed')],
      at: late,
    });
    expect([signUp.status, ...Object.values(statesOf(signUp))]).toEqual(['declined', 'declined']);
  });

  it('splits a late party that takes fewer', () => {
    const party = buildParty('a', 'unconfirmed', { size: 2, fields: { mode: 'takeFewer' } });
    const { signUp, changed } = outcome(party, { scene: { seats: 1 }, at: late });
    expect([signUp.status, signUp.participants.map(({ id }) => id)]).toEqual(['confirmed', ['p0']]);
    expect(changed[1]).toMatchObject({ status: 'waiting', splitFrom: 'a', queuedAt: late });
  });

  it('gives a late party that is to be approved no more than there is', () => {
    const scene = { seats: 1, rules: { approval: 'holdsPlace' as const } };
    const { signUp } = outcome(buildParty('a', 'unconfirmed', { inside }), {
      scene,
      others: [buildParty('b', 'confirmed')],
      at: late,
    });
    expect([signUp.status, statesOf(signUp)]).toEqual([
      'pending',
      { 'p0@bookable-1': 'waiting', 'p0@one': 'requested' },
    ]);
  });
});
