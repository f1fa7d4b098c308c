import { describe, expect, it } from 'vitest';
import {
  buildBookable,
  buildChoiceGroup,
  buildEventDocument,
  buildSession,
  buildSignUpRequest,
  buildSignUpRules,
} from '../testing/index.js';
import { admit } from './admit.js';
import { signUpFrame } from './sign-up-frame.js';
import { noneTaken } from './taken-places.js';
import type { Taken } from './taken-places.js';

const at = '2027-02-03T10:00:00+01:00';

interface Scene {
  readonly rules?: Parameters<typeof buildSignUpRules>[0];
  readonly bookables?: readonly Parameters<typeof buildBookable>[0][];
  readonly document?: Parameters<typeof buildEventDocument>[0];
  readonly request?: Parameters<typeof buildSignUpRequest>[0];
  /** Places taken by bookable id. */
  readonly taken?: Readonly<Record<string, Partial<Taken>>>;
  readonly persons?: number;
  readonly when?: string;
}

const person = (index: number) => ({ id: `p${index}`, kind: 'adult' as const });
const wish = (index: number, bookableId: string, rank?: number) => ({ participantId: `p${index}`, bookableId, rank });

function decide({
  rules,
  bookables = [{ capacity: 3 }],
  document,
  request,
  taken = {},
  persons = 1,
  when = at,
}: Scene) {
  const frame = signUpFrame(
    buildEventDocument({
      signUpRules: [buildSignUpRules(rules)],
      bookables: bookables.map((each) => buildBookable(each)),
      sessions: [buildSession({ rooms: 'none' })],
      ...document,
    }),
  )!;
  const participants = Array.from({ length: persons }, (_, index) => person(index + 1));
  const counted = new Map(Object.entries(taken).map(([id, each]) => [id, { ...noneTaken, ...each }]));
  return admit(buildSignUpRequest({ participants, bookings: [], ...request }), { frame, taken: counted, at: when });
}

/** The states a request starts in, written short: the sign-up's, then each booking's. */
function short(scene: Scene): readonly string[] {
  const decided = decide(scene);
  if (!decided.ok) return [decided.code, ...((decided.about?.['bookableIds'] ?? []) as readonly string[])];
  const parties = [decided.value, ...(decided.value.rest === undefined ? [] : [decided.value.rest])];
  return parties.flatMap(({ status, bookings }) => [
    status,
    ...bookings.map((each) => `${each.participantId} ${each.bookableId} ${each.status}`),
  ]);
}

const list = { waitingList: { mode: 'automatic' } } as const;
const fewer = { party: { modes: ['takeFewer'] } } as const;
const takeFewer = { mode: 'takeFewer' } as const;
const waiting = (count: number) => ({ 'bookable-1': { held: 3, waiting: count, firmlyWaiting: count } });
const workshop = { id: 'workshop', kind: 'session', targetId: 'session-1', capacity: 2 } as const;

describe('admit', () => {
  it('books the event itself for every participant', () => {
    expect(short({ persons: 2 })).toEqual(['confirmed', 'p1 bookable-1 confirmed', 'p2 bookable-1 confirmed']);
  });

  it('does not book it twice for those who say so', () => {
    expect(short({ persons: 2, request: { bookings: [wish(2, 'bookable-1')] } })).toEqual([
      'confirmed',
      'p1 bookable-1 confirmed',
      'p2 bookable-1 confirmed',
    ]);
  });

  it('implies no booking where there are several ways to take part', () => {
    const bookables = [{ id: 'on-site', capacity: 1 }, { id: 'online' }];
    expect(short({ bookables, request: { bookings: [wish(1, 'online')] } })).toEqual([
      'confirmed',
      'p1 online confirmed',
    ]);
  });

  it('confirms a sign-up to an event without bookables', () => {
    expect(short({ bookables: [] })).toEqual(['confirmed']);
  });

  it.each([
    [{ doubleOptIn: true }, 'unconfirmed'],
    [{ approval: 'holdsPlace' }, 'pending'],
    [{ approval: 'selection' }, 'pending'],
    [{ doubleOptIn: true, approval: 'holdsPlace' }, 'unconfirmed'],
    [{ access: 'members' }, 'pending'],
  ] as const)('under %j starts as %s with places requested', (rules, status) => {
    expect(short({ rules })).toEqual([status, 'p1 bookable-1 requested']);
  });

  it('takes any number of applications for a selection', () => {
    expect(short({ rules: { approval: 'selection' }, taken: { 'bookable-1': { held: 3 } } })).toEqual([
      'pending',
      'p1 bookable-1 requested',
    ]);
  });

  describe('when the event is full', () => {
    const taken = { 'bookable-1': { held: 2 } };

    it('answers full and names the bookable', () => {
      expect(short({ persons: 2, taken })).toEqual(['full', 'bookable-1']);
    });

    it('gives the last place away', () => {
      expect(short({ persons: 1, taken })[0]).toBe('confirmed');
    });

    it('lets the whole party wait', () => {
      expect(short({ persons: 2, taken, rules: list })).toEqual([
        'waiting',
        'p1 bookable-1 waiting',
        'p2 bookable-1 waiting',
      ]);
    });

    it('lets nobody overtake those who wait', () => {
      const queue = { 'bookable-1': { held: 2, waiting: 2, firmlyWaiting: 2 } };
      expect(short({ rules: list, taken: queue })).toEqual(['waiting', 'p1 bookable-1 waiting']);
    });

    it('lets a small party pass those who allow it', () => {
      const queue = { 'bookable-1': { held: 2, waiting: 2, firmlyWaiting: 0 } };
      expect(short({ rules: list, taken: queue })[0]).toBe('confirmed');
    });

    it('ends the list at its length', () => {
      const rules = { waitingList: { mode: 'automatic', max: 3 } } as const;
      expect(short({ persons: 2, rules, taken: waiting(1) })[0]).toBe('waiting');
      expect(short({ persons: 2, rules, taken: waiting(2) })).toEqual(['full', 'bookable-1']);
    });

    it('holds nothing inside the event while waiting for it', () => {
      const bookables = [{ capacity: 0 }, workshop];
      expect(short({ bookables, rules: list, request: { bookings: [wish(1, 'workshop')] } })).toEqual([
        'waiting',
        'p1 bookable-1 waiting',
        'p1 workshop requested',
      ]);
    });

    it.each([
      [{ doubleOptIn: true }, 'unconfirmed'],
      [{ approval: 'holdsPlace' }, 'pending'],
    ] as const)('under %j remembers that the place is waited for', (rules, status) => {
      expect(short({ rules: { ...list, ...rules }, taken: { 'bookable-1': { held: 3 } } })).toEqual([
        status,
        'p1 bookable-1 waiting',
      ]);
    });
  });

  describe('for a party that takes fewer', () => {
    const taken = { 'bookable-1': { held: 1 } };

    it('confirms those who fit and lets the others wait as a sign-up of their own', () => {
      expect(short({ persons: 3, taken, rules: { ...fewer, ...list }, request: takeFewer })).toEqual([
        'confirmed',
        'p1 bookable-1 confirmed',
        'p2 bookable-1 confirmed',
        'waiting',
        'p3 bookable-1 waiting',
      ]);
    });

    it('declines the others where there is no list', () => {
      expect(short({ persons: 3, taken, rules: fewer, request: takeFewer }).slice(-2)).toEqual([
        'declined',
        'p3 bookable-1 declined',
      ]);
    });

    it('answers full when not even one fits', () => {
      expect(short({ persons: 3, taken: { 'bookable-1': { held: 3 } }, rules: fewer, request: takeFewer })).toEqual([
        'full',
        'bookable-1',
      ]);
    });

    it('never sends a child without its adult', () => {
      const participants = [{ id: 'child', kind: 'child' as const }, person(1)];
      const request = { ...takeFewer, participants };
      expect(short({ taken: { 'bookable-1': { held: 2 } }, rules: fewer, request })).toEqual([
        'confirmed',
        'p1 bookable-1 confirmed',
        'declined',
        'child bookable-1 declined',
      ]);
    });

    it('keeps the party whole when all fit', () => {
      expect(short({ persons: 2, rules: fewer, request: takeFewer }).filter((each) => !each.includes(' '))).toEqual([
        'confirmed',
      ]);
    });

    it('lets it take fewer places at a workshop too', () => {
      const bookings = [wish(1, 'workshop'), wish(2, 'workshop')];
      const scene: Scene = {
        persons: 2,
        bookables: [{ capacity: 3 }, workshop],
        taken: { workshop: { held: 1 } },
        request: { ...takeFewer, bookings },
      };
      expect(short({ ...scene, rules: fewer }).slice(-2)).toEqual(['p1 workshop confirmed', 'p2 workshop declined']);
      expect(short({ ...scene, rules: { ...fewer, ...list } }).slice(-2)).toEqual([
        'p1 workshop confirmed',
        'p2 workshop waiting',
      ]);
    });
  });

  describe('inside the event', () => {
    const bookables = [{ capacity: 3 }, workshop];
    const full = { workshop: { held: 2 } };

    it('answers full and names only what lacks places', () => {
      expect(short({ bookables, taken: full, request: { bookings: [wish(1, 'workshop')] } })).toEqual([
        'full',
        'workshop',
      ]);
    });

    it('keeps the place at the event while a workshop is waited for', () => {
      expect(short({ bookables, taken: full, rules: list, request: { bookings: [wish(1, 'workshop')] } })).toEqual([
        'confirmed',
        'p1 bookable-1 confirmed',
        'p1 workshop waiting',
      ]);
    });

    it('lets a party wait for a workshop as a whole', () => {
      const request = { bookings: [wish(1, 'workshop'), wish(2, 'workshop')] };
      const scene = { persons: 2, bookables, taken: { workshop: { held: 1 } }, rules: list, request };
      expect(short(scene).slice(-2)).toEqual(['p1 workshop waiting', 'p2 workshop waiting']);
    });

    it('leaves ranked wishes to the allocation, however full', () => {
      const document = { choiceGroups: [buildChoiceGroup({ rule: 'rank', bookableIds: ['workshop'] })] };
      expect(short({ bookables, document, taken: full, request: { bookings: [wish(1, 'workshop', 1)] } })).toEqual([
        'confirmed',
        'p1 bookable-1 confirmed',
        'p1 workshop requested',
      ]);
    });
  });

  describe('outside the window', () => {
    it.each([
      ['2027-01-31T12:00:00+01:00', 'notYet'],
      ['2027-03-02T12:00:00+01:00', 'closed'],
    ])('at %s is closed: %s', (when, entry) => {
      expect(decide({ when })).toMatchObject({ ok: false, code: 'closed', about: { entry } });
    });

    it('is closed before it is full', () => {
      expect(short({ when: '2027-03-02T12:00:00+01:00', taken: { 'bookable-1': { held: 3 } } })).toEqual(['closed']);
    });

    it('names what can no longer be booked', () => {
      const bookables = [{}, { ...workshop, bookBy: '2027-02-02' }];
      expect(short({ bookables, request: { bookings: [wish(1, 'workshop')] } })).toEqual(['closed', 'workshop']);
    });

    it('lets a thing be booked to the end of its last day', () => {
      const bookables = [{}, { ...workshop, bookBy: '2027-02-03' }];
      const request = { bookings: [wish(1, 'workshop')] };
      expect(short({ bookables, request, when: '2027-02-03T23:59:59+01:00' })[0]).toBe('confirmed');
    });

    it('names what is asked in another window', () => {
      const windows = [
        { id: 'seat', asks: ['bookable-1'] },
        { id: 'later', asks: ['workshop'], for: 'confirmed' as const },
      ];
      const scene = { rules: { windows }, bookables: [{}, workshop] };
      expect(short({ ...scene, request: { bookings: [wish(1, 'workshop')] } })).toEqual(['closed', 'workshop']);
      expect(short(scene)[0]).toBe('confirmed');
    });
  });
});
