import { describe, expect, it } from 'vitest';
import { buildBookable, buildChoiceGroup, buildSession } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, sceneAt as at, statesOf } from '../testing/sign-up-scene.js';
import type { SceneOptions } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnActionOptions } from './own-action.js';
import type { SignUp } from './sign-up.js';

interface Changing {
  readonly scene?: SceneOptions;
  readonly signUp?: SignUp;
  readonly others?: readonly SignUp[];
  readonly options?: Partial<OwnActionOptions>;
}

const party = buildParty('a', 'confirmed', { inside: { p0: { one: 'confirmed' } }, queued: 1 });
const full = buildParty('z', 'confirmed', {
  size: 2,
  inside: { p0: { two: 'confirmed' }, p1: { two: 'confirmed' } },
});

function change(action: object, { scene = {}, signUp = party, others = [], options = {} }: Changing = {}) {
  const given = { ...optionsOf(buildFrame(scene), [signUp, ...others], options.at), ...options };
  return changeOwnSignUp(signUp, { do: 'change', ...action }, given);
}

function outcome(...given: Parameters<typeof change>) {
  const done = change(...given);
  if (!done.ok) throw new TypeError(`${done.code} ${JSON.stringify(done.about)}`);
  return done.value;
}

const wish = (bookableId: string, participantId = 'p0') => ({ participantId, bookableId });
const choice = (fields = {}): SceneOptions => ({
  document: { choiceGroups: [buildChoiceGroup({ bookableIds: ['one', 'two'], ...fields })] },
});
const overlap = (mode: 'warn' | 'block') => ({ scene: { rules: { overlap: { mode, bufferMinutes: 30 } } } });
const ranked = (rank: number, bookableId: string) => ({ ...wish(bookableId), rank });
const closed: SceneOptions = { rules: { windows: [{ id: 'window-1', closes: '2027-02-05' }] } };

describe('changing wishes', () => {
  it('gives up what is missing and adds what is new', () => {
    const { signUp } = outcome({ bookings: [wish('two'), wish('three')] });
    expect(statesOf(signUp)).toEqual({
      'p0@bookable-1': 'confirmed',
      'p0@one': 'cancelled',
      'p0@two': 'confirmed',
      'p0@three': 'confirmed',
    });
    expect(signUp).toMatchObject({ revision: 2, updatedAt: at });
    expect(signUp.log.at(-1)).toMatchObject({ from: 'confirmed', to: 'confirmed', by: 'party', cause: 'change' });
  });

  it('keeps the old choice until the new one, which has to wait, is there', () => {
    const { signUp } = outcome({ bookings: [wish('two')] }, { scene: choice(), others: [full] });
    expect(statesOf(signUp)).toMatchObject({ 'p0@one': 'confirmed', 'p0@two': 'waiting' });
    expect(signUp.bookings?.at(-1)).toMatchObject({ insteadOf: 'a-p0-one', queuedAt: at });
  });

  it('stays so when the same is wished again, and goes back when the old one is', () => {
    const { signUp } = outcome({ bookings: [wish('two')] }, { scene: choice(), others: [full] });
    const given = { scene: choice(), others: [full], signUp };
    const same = { 'p0@one': 'confirmed', 'p0@two': 'waiting' };
    expect(statesOf(outcome({ bookings: [wish('two')] }, given).signUp)).toMatchObject(same);
    expect(statesOf(outcome({ contact: signUp.contact }, given).signUp)).toMatchObject(same);
    expect(statesOf(outcome({ bookings: [wish('one')] }, given).signUp)).toMatchObject({
      'p0@one': 'confirmed',
      'p0@two': 'cancelled',
    });
  });

  it('keeps what is held at the same time as the new wish, without a choice group', () => {
    const times = { start: '2027-03-06T10:00:00+01:00', end: '2027-03-06T10:45:00+01:00' };
    const sessions = ['one', 'two', 'three'].map((name) => buildSession({ id: `session-${name}`, ...times }));
    const { signUp } = outcome({ bookings: [wish('two')] }, { scene: { document: { sessions } }, others: [full] });
    expect(signUp.bookings?.at(-1)?.insteadOf).toBe('a-p0-one');
  });

  it('gives a place that is kept to nobody else of the party', () => {
    const signUp = buildParty('a', 'confirmed', { size: 2, inside: { p0: { one: 'confirmed' } } });
    const given = { scene: { ...choice(), workshops: [1, 2, 2] }, signUp, others: [full] };
    expect(statesOf(outcome({ bookings: [wish('two'), wish('one', 'p1')] }, given).signUp)).toMatchObject({
      'p0@one': 'confirmed',
      'p0@two': 'waiting',
      'p1@one': 'waiting',
    });
  });

  it('changes the way to take part for all, or for nobody, and takes no seat without a new one', () => {
    const bookables = [buildBookable(), buildBookable({ id: 'online', capacity: 1 })];
    const rules = { party: { modes: ['takeFewer' as const] } };
    const signUp = buildParty('a', 'confirmed', { size: 2, fields: { mode: 'takeFewer' } });
    const bookings = [wish('online'), wish('online', 'p1')];
    const waiting = outcome({ bookings }, { scene: { rules, document: { bookables } }, signUp }).signUp;
    expect(statesOf(waiting)).toEqual({
      'p0@bookable-1': 'cancelled',
      'p0@online': 'confirmed',
      'p1@bookable-1': 'confirmed',
      'p1@online': 'waiting',
    });
    const none = { ...rules, waitingList: { mode: 'none' as const } };
    expect(change({ bookings }, { scene: { rules: none, document: { bookables } }, signUp })).toMatchObject({
      code: 'full',
      about: { bookableIds: ['online'] },
    });
  });

  it('keeps no old choice beside a new one that is there at once', () => {
    const times = { start: '2027-03-06T10:00:00+01:00', end: '2027-03-06T10:45:00+01:00' };
    const sessions = ['one', 'two', 'three'].map((name) => buildSession({ id: `session-${name}`, ...times }));
    const atOnce = choice();
    const scene = { workshops: [2, 2, 0], document: { ...atOnce.document, sessions } };
    expect(statesOf(outcome({ bookings: [wish('two'), wish('three')] }, { scene }).signUp)).toMatchObject({
      'p0@one': 'cancelled',
      'p0@two': 'confirmed',
      'p0@three': 'waiting',
    });
  });

  it('gives unrelated places up at once', () => {
    const { signUp } = outcome({ bookings: [wish('two')] }, { others: [full] });
    expect(statesOf(signUp)).toMatchObject({ 'p0@one': 'cancelled', 'p0@two': 'waiting' });
  });

  it('is refused where there is neither room nor a waiting list, and nothing changes', () => {
    const scene = { rules: { waitingList: { mode: 'none' as const } } };
    expect(change({ bookings: [wish('two')] }, { scene, others: [full] })).toMatchObject({
      code: 'full',
      about: { bookableIds: ['two'] },
    });
  });

  it('overtakes nobody who waits', () => {
    const others = [buildParty('b', 'confirmed', { inside: { p0: { two: 'waiting' } }, queued: 3 })];
    expect(statesOf(outcome({ bookings: [wish('two')] }, { others }).signUp)['p0@two']).toBe('waiting');
  });

  it('never refuses fewer places, not even of a choice that has to be made or after all windows closed', () => {
    const scene = { ...choice({ required: true }), ...closed };
    expect(statesOf(outcome({ bookings: [] }, { scene }).signUp)['p0@one']).toBe('cancelled');
  });

  it('adds nothing once the windows are closed, or after the day to book by', () => {
    const about = { bookableIds: ['two'] };
    expect(change({ bookings: [wish('two')] }, { scene: closed })).toMatchObject({ code: 'closed', about });
    const bookables = [
      buildBookable(),
      buildBookable({ id: 'two', kind: 'meal', targetId: undefined, bookBy: '2027-02-09' }),
    ];
    const scene = { document: { bookables } };
    expect(change({ bookings: [wish('two')] }, { scene })).toMatchObject({ code: 'closed', about });
  });

  it('lets the team add what windows no longer offer to the party', () => {
    const { signUp } = outcome({ bookings: [wish('two')] }, { scene: closed, options: { by: 'team' } });
    expect([statesOf(signUp)['p0@two'], signUp.log.at(-1)?.by]).toEqual(['confirmed', 'team']);
  });

  it('finds overlaps with the way between the rooms, blocking or warning', () => {
    const bookings = [wish('one'), wish('two')];
    expect(change({ bookings }, overlap('block'))).toMatchObject({
      code: 'invalid',
      about: { issues: [{ code: 'sessions-overlap' }] },
    });
    expect(outcome({ bookings }, overlap('warn')).warnings).toMatchObject([{ code: 'sessions-overlap' }]);
  });

  it('is judged by what it brings in, not by what was there before', () => {
    const scene = { rules: { overlap: { mode: 'block' as const, bufferMinutes: 30 } } };
    const signUp = buildParty('a', 'confirmed', { inside: { p0: { one: 'confirmed', two: 'confirmed' } } });
    expect(change({ feeClassId: undefined, contact: signUp.contact }, { scene, signUp })).toMatchObject({ ok: true });
  });

  it('asks for the right age', () => {
    const bookables = [buildBookable(), buildBookable({ id: 'care', kind: 'childcare', ages: { from: 3, to: 10 } })];
    const signUp = buildParty('a', 'confirmed', {
      fields: {
        participants: [
          { id: 'p0', kind: 'adult' },
          { id: 'p1', kind: 'child', age: 2 },
        ],
      },
    });
    const given = { scene: { document: { bookables } }, signUp };
    expect(change({ bookings: [wish('care', 'p1')] }, given)).toMatchObject({
      code: 'invalid',
      about: { issues: [{ code: 'value-not-allowed' }] },
    });
  });

  it('leaves wishes of a party that waits for a seat open', () => {
    const signUp = buildParty('a', 'waiting', { queued: 1 });
    expect(statesOf(outcome({ bookings: [wish('two')] }, { signUp, others: [full] }).signUp)).toEqual({
      'p0@bookable-1': 'waiting',
      'p0@two': 'requested',
    });
  });

  it('restates ranks', () => {
    const scene = choice({ rule: 'rank' });
    const { signUp } = outcome(
      { bookings: [ranked(1, 'one'), ranked(2, 'two')] },
      {
        scene,
        signUp: buildParty('a', 'confirmed'),
      },
    );
    const given = { scene, signUp, others: [full] };
    const { bookings } = outcome({ bookings: [ranked(2, 'one'), ranked(1, 'two')] }, given).signUp;
    expect(bookings?.slice(1).map(({ rank, status }) => [rank, status])).toEqual([
      [2, 'requested'],
      [1, 'requested'],
    ]);
  });
});
