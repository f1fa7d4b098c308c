import { describe, expect, it } from 'vitest';
import { buildBookable, buildEventDocument, buildSignUpRules } from '../testing/index.js';
import { availability } from './availability.js';
import { signUpFrame } from './sign-up-frame.js';
import { noneTaken } from './taken-places.js';
import type { Taken } from './taken-places.js';

const at = '2027-02-03T10:00:00+01:00';

interface Scene {
  readonly rules?: Parameters<typeof buildSignUpRules>[0];
  readonly bookable?: Parameters<typeof buildBookable>[0];
  readonly taken?: Partial<Taken>;
}

function read({ rules, bookable, taken }: Scene) {
  const document = buildEventDocument({
    signUpRules: [buildSignUpRules(rules)],
    bookables: [buildBookable({ capacity: 40, ...bookable })],
  });
  const counted = new Map([['bookable-1', { ...noneTaken, ...taken }]]);
  return availability(signUpFrame(document)!, { taken: counted, at });
}

describe('availability', () => {
  it.each([
    [0, 'free', 40],
    [35, 'free', 5],
    [36, 'few', 4],
    [39, 'few', 1],
    [40, 'full', 0],
    [45, 'full', 0],
  ])('with %s places held is %s, %s left', (held, state, placesLeft) => {
    expect(read({ taken: { held } }).bookables).toEqual([
      { bookableId: 'bookable-1', state, capacity: 40, placesLeft },
    ]);
  });

  it('is unlimited without a capacity', () => {
    expect(read({ bookable: { capacity: undefined }, taken: { held: 500 } }).bookables).toEqual([
      { bookableId: 'bookable-1', state: 'unlimited' },
    ]);
  });

  it.each([
    { mode: 'automatic', max: undefined, waiting: 0, state: 'waitingList' },
    { mode: 'manual', max: undefined, waiting: 0, state: 'waitingList' },
    { mode: 'none', max: undefined, waiting: 0, state: 'full' },
    { mode: 'automatic', max: 2, waiting: 1, state: 'waitingList' },
    { mode: 'automatic', max: 2, waiting: 2, state: 'full' },
  ] as const)(
    'when full offers $state for a list of mode $mode, $max long with $waiting on it',
    ({ mode, max, waiting, state }) => {
      const scene = { rules: { waitingList: { mode, max } }, taken: { held: 40, waiting, firmlyWaiting: waiting } };
      expect(read(scene).bookables[0]?.state).toBe(state);
    },
  );

  it('lets a bookable have a list of its own', () => {
    expect(read({ bookable: { waitingList: true }, taken: { held: 40 } }).bookables[0]?.state).toBe('waitingList');
  });

  it('offers newcomers no place while somebody waits who may not be overtaken', () => {
    const rules = { waitingList: { mode: 'automatic' } } as const;
    const [firm] = read({ rules, taken: { held: 39, waiting: 2, firmlyWaiting: 2 } }).bookables;
    const [yielding] = read({ rules, taken: { held: 39, waiting: 2, firmlyWaiting: 0 } }).bookables;
    expect([firm?.state, firm?.placesLeft, yielding?.state, yielding?.placesLeft]).toEqual([
      'waitingList',
      0,
      'few',
      1,
    ]);
  });

  it('keeps the numbers to itself where the rules hide them', () => {
    expect(read({ rules: { showPlaces: false } }).bookables).toEqual([{ bookableId: 'bookable-1', state: 'free' }]);
  });

  it('states the event, the moment and the window', () => {
    expect(read({})).toMatchObject({
      eventId: 'event-1',
      at,
      entry: 'open',
      opens: '2027-02-01T00:00:00+01:00',
      closes: '2027-03-01T00:00:00+01:00',
    });
  });
});
