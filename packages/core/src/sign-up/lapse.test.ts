import { describe, expect, it } from 'vitest';
import { buildFrame, buildParty, optionsOf, sceneAt as at, statesOf } from '../testing/sign-up-scene.js';
import { dueAt, lapse, nextLapse } from './lapse.js';
import { noteSignUp } from './note-sign-up.js';
import { promote } from './promote.js';
import type { SignUp } from './sign-up.js';
import { waitingPosition } from './waiting-position.js';

const due = '2027-02-10T09:00:00+01:00';
const open = '2027-02-11T09:00:00+01:00';

function offered(signUp: SignUp, answerBy: string): SignUp {
  const bookings = signUp.bookings?.map((each) => (each.status === 'promoted' ? { ...each, answerBy } : each));
  return { ...signUp, bookings };
}

const expiring = buildFrame({
  rules: { waitingList: { mode: 'automatic', answerWithinHours: 24, onSilence: 'expire' } },
});
const frame = buildFrame();

describe('lapse', () => {
  it('lets a sign-up expire whose address was not proved in time', () => {
    const [changed] = lapse([buildParty('a', 'unconfirmed', { queued: 1 })], { frame, at });
    expect(changed).toMatchObject({ status: 'expired', revision: 2 });
    expect(statesOf(changed!)).toEqual({ 'p0@bookable-1': 'cancelled' });
    expect(changed?.log.at(-1)).toMatchObject({ by: 'system', cause: 'timeOver' });
  });

  it('gives no more time to prove the address because of a change meanwhile', () => {
    const changed = noteSignUp(buildParty('a', 'unconfirmed', { queued: 1 }), { at, by: 'party', cause: 'change' });
    expect(lapse([changed], { frame, at })).toHaveLength(1);
  });

  it('puts a silent party behind all others, and the place is free', () => {
    const [changed] = lapse([offered(buildParty('a', 'promoted', { queued: 1 }), due)], { frame, at });
    expect(changed).toMatchObject({ status: 'waiting', queuedAt: at });
    expect(changed?.bookings).toMatchObject([{ status: 'waiting', queuedAt: at }]);
    expect(changed?.bookings?.[0]).not.toHaveProperty('answerBy');
  });

  it('frees the place for the next, and the silent party comes after all others', () => {
    const scene = buildFrame({ seats: 1, rules: { waitingList: { mode: 'automatic', answerWithinHours: 24 } } });
    const silent = offered(buildParty('a', 'promoted', { queued: 1 }), due);
    const next = buildParty('b', 'waiting', { queued: 2 });
    const signUps = [...lapse([silent], { frame: scene, at }), next];
    const changed = promote(signUps, optionsOf(scene, signUps));
    expect(changed.map(({ id, status }) => [id, status])).toEqual([['b', 'promoted']]);
    const queue = [...changed, ...signUps.slice(0, 1)];
    expect(waitingPosition(queue, { signUpId: 'a', frame: scene, at })[0]).toMatchObject({ position: 1, parties: 1 });
  });

  it('lets a silent party expire where the rules say so', () => {
    const [changed] = lapse([offered(buildParty('a', 'promoted', { queued: 1 }), due)], { frame: expiring, at });
    expect(changed?.status).toBe('expired');
    expect(statesOf(changed!)).toEqual({ 'p0@bookable-1': 'cancelled' });
  });

  it('takes back a place offered inside the event and leaves the seat alone', () => {
    const party = offered(buildParty('a', 'confirmed', { inside: { p0: { one: 'promoted' } } }), due);
    const [requeued] = lapse([party], { frame, at });
    expect(statesOf(requeued!)).toEqual({ 'p0@bookable-1': 'confirmed', 'p0@one': 'waiting' });
    expect(requeued?.log.at(-1)).toMatchObject({ from: 'confirmed', to: 'confirmed', cause: 'silence' });
    expect(statesOf(lapse([party], { frame: expiring, at })[0]!)).toMatchObject({ 'p0@one': 'cancelled' });
  });

  it('leaves alone what is still in time, and all others', () => {
    const others = [
      offered(buildParty('a', 'promoted', { queued: 1 }), open),
      buildParty('b', 'confirmed'),
      buildParty('c', 'waiting', { queued: 1 }),
      buildParty('d', 'promoted', { queued: 1 }),
    ];
    expect(lapse(others, { frame, at })).toEqual([]);
  });
});

describe('nextLapse', () => {
  it('is the earliest deadline of all, in the zone of the event', () => {
    const signUps = [
      offered(buildParty('a', 'promoted', { queued: 1 }), open),
      buildParty('b', 'unconfirmed', { queued: 1 }),
    ];
    expect(nextLapse(signUps, frame)).toBe('2027-02-03T01:00:00+01:00');
    expect(nextLapse(signUps.slice(0, 1), frame)).toBe(open);
  });

  it('is nothing while nobody is awaited', () => {
    expect(nextLapse([buildParty('a', 'confirmed'), buildParty('b', 'cancelled')], frame)).toBeUndefined();
    expect(dueAt(offered(buildParty('a', 'cancelled', { seat: 'promoted' }), due), frame)).toBeUndefined();
  });
});
