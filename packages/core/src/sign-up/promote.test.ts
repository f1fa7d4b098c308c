import { describe, expect, it } from 'vitest';
import { buildBookable } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, statesOf } from '../testing/sign-up-scene.js';
import type { SceneOptions } from '../testing/sign-up-scene.js';
import { promote } from './promote.js';
import type { SignUp } from './sign-up.js';

type List = NonNullable<NonNullable<SceneOptions['rules']>['waitingList']>;

const list = (fields: Partial<List> = {}): SceneOptions['rules'] => ({ waitingList: { mode: 'automatic', ...fields } });

function promoteIn(scene: SceneOptions, signUps: readonly SignUp[], at?: string) {
  const frame = buildFrame(scene);
  return promote(signUps, optionsOf(frame, signUps, at));
}

const fates = (signUps: readonly SignUp[]) => signUps.map(({ id, status }) => [id, status]);

describe('promote', () => {
  it('confirms whoever waited longest, then by id', () => {
    const queue = [
      buildParty('c', 'waiting', { queued: 3 }),
      buildParty('b', 'waiting', { queued: 2 }),
      buildParty('a', 'waiting', { queued: 2 }),
    ];
    expect(fates(promoteIn({ seats: 2 }, queue))).toEqual([
      ['b', 'confirmed'],
      ['a', 'confirmed'],
    ]);
    expect(fates(promoteIn({ seats: 1 }, queue))).toEqual([['a', 'confirmed']]);
  });

  it('notes the step, raises the revision and leaves the sign-up it was given', () => {
    const waiting = buildParty('a', 'waiting', { queued: 1 });
    const before = structuredClone(waiting);
    const [changed] = promoteIn({}, [waiting]);
    expect(changed).toMatchObject({ revision: 2, updatedAt: '2027-02-10T10:00:00+01:00' });
    expect(changed?.log.at(-1)).toMatchObject({ by: 'system', from: 'waiting', to: 'confirmed', cause: 'placesFree' });
    expect(waiting).toEqual(before);
  });

  it('offers the place where the rules give time to answer', () => {
    const [changed] = promoteIn({ rules: list({ answerWithinHours: 24 }) }, [
      buildParty('a', 'waiting', { queued: 1 }),
    ]);
    expect(changed?.status).toBe('promoted');
    expect(changed?.bookings).toMatchObject([{ status: 'promoted', answerBy: '2027-02-11T10:00:00+01:00' }]);
  });

  it('gives no time to answer beyond the beginning of the event', () => {
    const scene = { rules: list({ answerWithinHours: 24 }) };
    const [changed] = promoteIn(scene, [buildParty('a', 'waiting', { queued: 1 })], '2027-03-05T20:00:00+01:00');
    expect(changed?.bookings?.[0]?.answerBy).toBe('2027-03-06T00:00:00+01:00');
  });

  it('lets a large party at the head keep all others waiting', () => {
    const queue = [buildParty('a', 'waiting', { size: 3, queued: 1 }), buildParty('b', 'waiting', { queued: 2 })];
    expect(promoteIn({ seats: 2 }, queue)).toEqual([]);
  });

  it('lets smaller parties overtake who lets them pass, where the rules know that', () => {
    const queue = [
      buildParty('a', 'waiting', { size: 3, queued: 1, fields: { letsPass: true } }),
      buildParty('b', 'waiting', { queued: 2 }),
    ];
    expect(fates(promoteIn({ seats: 2, rules: list({ mayBeSkipped: true }) }, queue))).toEqual([['b', 'confirmed']]);
    expect(promoteIn({ seats: 2, rules: list() }, queue)).toEqual([]);
  });

  it('splits a party that takes fewer, the rest keeping its place in the queue', () => {
    const party = buildParty('a', 'waiting', { size: 3, queued: 1, fields: { mode: 'takeFewer' } });
    const [on, rest, ...others] = promoteIn({ seats: 2 }, [party]);
    expect(others).toEqual([]);
    expect([on?.status, on?.participants.map(({ id }) => id)]).toEqual(['confirmed', ['p0', 'p1']]);
    expect(rest).toMatchObject({ status: 'waiting', splitFrom: 'a', queuedAt: party.queuedAt, mode: 'takeFewer' });
    expect(rest?.participants.map(({ id }) => id)).toEqual(['p2']);
    expect(rest?.submitKey).toBe(rest?.id);
    expect(rest?.manageKeyHash).toBeUndefined();
    expect([on, rest].map((each) => each?.log.some(({ cause }) => cause === 'split'))).toEqual([true, true]);
  });

  it('lets an adult in first, so that no child goes alone', () => {
    const party = buildParty('a', 'waiting', { size: 2, queued: 1, fields: { mode: 'takeFewer' } });
    const [child, adult] = party.participants;
    const family = { ...party, participants: [{ ...child!, kind: 'child' as const }, adult!] };
    const [on] = promoteIn({ seats: 1 }, [family]);
    expect(on?.participants.map(({ id }) => id)).toEqual(['p1']);
  });

  it('keeps a place for whoever ahead has not proved the address yet', () => {
    const ahead = buildParty('a', 'unconfirmed', { seat: 'waiting', queued: 220 });
    const behind = ['b', 'c'].map((id, index) => buildParty(id, 'waiting', { queued: 221 + index }));
    const rules = { ...list(), doubleOptIn: true, confirmWithinHours: 48 };
    expect(fates(promoteIn({ seats: 2, rules }, [ahead, ...behind]))).toEqual([['b', 'confirmed']]);
  });

  it('forgets whoever has not proved the address in time', () => {
    const ahead = buildParty('a', 'unconfirmed', { seat: 'waiting', queued: 1 });
    const rules = { ...list(), doubleOptIn: true, confirmWithinHours: 48 };
    const queue = [ahead, buildParty('b', 'waiting', { queued: 2 })];
    expect(fates(promoteIn({ seats: 1, rules }, queue))).toEqual([['b', 'confirmed']]);
  });

  it('moves nobody up by itself where the team works off the list by hand', () => {
    expect(promoteIn({ rules: list({ mode: 'manual' }) }, [buildParty('a', 'waiting', { queued: 1 })])).toEqual([]);
  });

  it('moves nobody up at an event that is over or called off', () => {
    const queue = [buildParty('a', 'waiting', { queued: 1 })];
    expect(promoteIn({}, queue, '2027-03-07T00:00:00+01:00')).toEqual([]);
    const frame = buildFrame();
    const off = { ...frame, event: { ...frame.event, status: 'cancelled' as const } };
    expect(promote(queue, optionsOf(off, queue))).toEqual([]);
  });

  it('decides the wishes inside once the party is in', () => {
    const inside = { p0: { one: 'requested', two: 'requested' } };
    const others = buildParty('z', 'confirmed', {
      size: 2,
      inside: { p0: { two: 'confirmed' }, p1: { two: 'confirmed' } },
    });
    const [changed] = promoteIn({}, [buildParty('a', 'waiting', { queued: 1, inside }), others]);
    expect(statesOf(changed!)).toEqual({ 'p0@bookable-1': 'confirmed', 'p0@one': 'confirmed', 'p0@two': 'waiting' });
    expect(changed?.bookings?.at(-1)?.queuedAt).toBe('2027-02-10T10:00:00+01:00');
  });

  it('leaves the wishes inside open while the seat is only offered', () => {
    const party = buildParty('a', 'waiting', { queued: 1, inside: { p0: { one: 'requested' } } });
    const [changed] = promoteIn({ rules: list({ answerWithinHours: 24 }) }, [party]);
    expect(statesOf(changed!)).toMatchObject({ 'p0@one': 'requested' });
  });

  it('moves up inside the event by the queue of each bookable', () => {
    const first = buildParty('a', 'confirmed', { inside: { p0: { one: 'waiting' } }, queued: 5 });
    const second = buildParty('b', 'confirmed', { inside: { p0: { one: 'waiting', two: 'waiting' } }, queued: 6 });
    const changed = promoteIn({ workshops: [1, 1, 0] }, [second, first]);
    expect(changed.map((signUp) => [signUp.id, statesOf(signUp)['p0@one'], statesOf(signUp)['p0@two']])).toEqual([
      ['b', 'waiting', 'confirmed'],
      ['a', 'confirmed', undefined],
    ]);
    expect(changed[0]?.log.at(-1)).toMatchObject({ from: 'confirmed', to: 'confirmed', cause: 'placesFree' });
  });

  it('gives up the old choice as soon as the new one is there, and hands it on', () => {
    const swapping = buildParty('a', 'confirmed', { inside: { p0: { one: 'confirmed', two: 'waiting' } }, queued: 1 });
    const bookings = swapping.bookings?.map((each) =>
      each.bookableId === 'two' ? { ...each, insteadOf: swapping.bookings?.[1]?.id } : each,
    );
    const next = buildParty('b', 'confirmed', { inside: { p0: { one: 'waiting' } }, queued: 2 });
    const changed = promoteIn({ workshops: [1, 1, 0] }, [{ ...swapping, bookings }, next]);
    expect(changed.map(statesOf)).toEqual([
      { 'p0@bookable-1': 'confirmed', 'p0@one': 'cancelled', 'p0@two': 'confirmed' },
      { 'p0@bookable-1': 'confirmed', 'p0@one': 'confirmed' },
    ]);
  });

  it('lets nobody who is in already overtake at another way to take part', () => {
    const frame = buildFrame({
      document: { bookables: [buildBookable({ capacity: 1 }), buildBookable({ id: 'online', capacity: 1 })] },
    });
    const ahead = buildParty('a', 'waiting', { size: 2, queued: 1 });
    const bookings = ahead.bookings?.map((each, index) =>
      index === 0 ? { ...each, bookableId: 'online' as typeof each.bookableId } : each,
    );
    const inside = buildParty('b', 'confirmed', { inside: { p0: { online: 'waiting' } }, queued: 2 });
    const queue = [{ ...ahead, bookings }, inside];
    expect(promote(queue, optionsOf(frame, queue))).toEqual([]);
  });

  it('moves nobody up at a session that is called off', () => {
    const frame = buildFrame();
    const session = frame.sessions.get('session-one')!;
    const off = { ...frame, sessions: new Map([['session-one', { ...session, status: 'cancelled' as const }]]) };
    const queue = [buildParty('a', 'confirmed', { inside: { p0: { one: 'waiting' } }, queued: 5 })];
    expect(promote(queue, optionsOf(off, queue))).toEqual([]);
  });
});
