import { describe, expect, it } from 'vitest';
import type { SignUp } from '../sign-up/index.js';
import { signUpFrame } from '../sign-up/sign-up-frame.js';
import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import { countTaken } from '../sign-up/taken-places.js';
import {
  buildBookable,
  buildBooking,
  buildChoiceGroup,
  buildEventDocument,
  buildParticipant,
  buildSession,
  buildSignUp,
  buildSignUpRules,
} from '../testing/index.js';
import { allocate } from './allocate.js';
import { allocationProblem } from './allocation-problem-of-sign-ups.js';
import { applyAllocation } from './apply-allocation.js';

const at = '2027-03-01T12:00:00+01:00';
const session = (id: string, hour: number, status?: 'cancelled') =>
  buildSession({
    id,
    start: `2027-03-06T${hour}:00:00+01:00`,
    end: `2027-03-06T${hour + 2}:00:00+01:00`,
    rooms: 'none',
    status,
  });
const bookable = (id: string, capacity: number) =>
  buildBookable({ id: `seat-${id}`, kind: 'session', targetId: id, capacity });

/** Morning: `one`, `two`; noon: `late`, which overlaps both; afternoon: `off`, which is called off. */
function frame(overlap: 'off' | 'block' = 'block'): SignUpFrame {
  const document = buildEventDocument({
    sessions: [session('one', 10), session('two', 10), session('late', 11), session('off', 14, 'cancelled')],
    bookables: [
      buildBookable({ id: 'seat' }),
      bookable('one', 1),
      bookable('two', 1),
      bookable('late', 5),
      bookable('off', 5),
    ],
    choiceGroups: [
      buildChoiceGroup({ id: 'noon', bookableIds: ['seat-late', 'seat-off'], rule: 'rank' }),
      buildChoiceGroup({ id: 'morning', bookableIds: ['seat-one', 'seat-two'], rule: 'rank', required: true }),
    ],
    signUpRules: [
      buildSignUpRules({ waitingList: { mode: 'automatic' }, overlap: { mode: overlap, bufferMinutes: 5 } }),
    ],
  });
  const found = signUpFrame(document);
  if (found === undefined) throw new RangeError('the document holds no event');
  return found;
}

function party(id: string, wishes: readonly string[], overrides: Partial<SignUp> = {}): SignUp {
  return buildSignUp({
    id,
    bookings: [
      buildBooking({ id: `${id}-seat`, bookableId: 'seat' }),
      ...wishes.map((name, index) =>
        buildBooking({ id: `${id}-${name}`, bookableId: `seat-${name}`, rank: index + 1, status: 'requested' }),
      ),
    ],
    ...overrides,
  });
}

/** Has the second wish and would like the first. */
const hopeful = (id: string) =>
  party(id, [], {
    bookings: [
      buildBooking({ id: `${id}-late`, bookableId: 'seat-two', rank: 2 }),
      buildBooking({ id: `${id}-wish`, bookableId: 'seat-one', rank: 1, status: 'requested' }),
    ],
  });

const problemOf = (signUps: readonly SignUp[], frameOf = frame()) =>
  allocationProblem({ frame: frameOf, signUps, at, seed: 'los' });

describe('allocationProblem', () => {
  it('reads wishes by person and group, earliest group first, and places that are left', () => {
    const holder = party('h', [], { bookings: [buildBooking({ bookableId: 'seat-one' })] });
    const problem = problemOf([party('a', ['one', 'two']), holder]);
    expect(problem.groups.map(({ choiceGroupId }) => choiceGroupId)).toEqual(['morning', 'noon']);
    expect(problem.places).toEqual([
      { bookableId: 'seat-one', places: 0, waitingPlaces: Infinity },
      { bookableId: 'seat-two', places: 1, waitingPlaces: Infinity },
      { bookableId: 'seat-late', places: 5, waitingPlaces: Infinity },
      { bookableId: 'seat-off', places: 5, waitingPlaces: Infinity },
    ]);
    expect(problem.claims).toEqual([
      {
        signUpId: 'a',
        participantId: 'participant-1',
        choiceGroupId: 'morning',
        wishes: [
          { bookableId: 'seat-one', rank: 1 },
          { bookableId: 'seat-two', rank: 2 },
        ],
        struck: [],
      },
    ]);
  });

  it('leaves out who has left, who is not confirmed and who has a better place in the group', () => {
    const gone = party('g', ['one'], { participants: [buildParticipant({ leftAt: at })] });
    const open = party('o', ['one'], { status: 'pending' });
    const placed = party('p', ['two'], {
      bookings: [
        buildBooking({ bookableId: 'seat-one' }),
        buildBooking({ id: 'b2', bookableId: 'seat-two', rank: 2, status: 'requested' }),
      ],
    });
    const problem = problemOf([gone, open, placed]);
    expect(problem.claims).toEqual([]);
    expect(problem.warnings).toEqual([{ code: 'sign-ups-undecided', choiceGroupIds: ['morning'], people: 1 }]);
  });

  it('claims a better place for who has one in the group', () => {
    const placed = party('p', [], {
      bookings: [
        buildBooking({ id: 'b1', bookableId: 'seat-two', rank: 2 }),
        buildBooking({ id: 'b2', bookableId: 'seat-one', rank: 1, status: 'requested' }),
      ],
    });
    expect(problemOf([placed]).claims).toMatchObject([
      { choiceGroupId: 'morning', wishes: [{ bookableId: 'seat-one', rank: 1 }], keeps: 'seat-two' },
    ]);
  });

  it('strikes wishes for what is called off or overlaps a place that is held', () => {
    const holder = party('h', [], {
      bookings: [
        buildBooking({ bookableId: 'seat-one' }),
        buildBooking({ id: 'b2', bookableId: 'seat-off', rank: 1, status: 'requested' }),
        buildBooking({ id: 'b3', bookableId: 'seat-late', rank: 2, status: 'requested' }),
      ],
    });
    expect(problemOf([holder]).claims).toMatchObject([
      {
        choiceGroupId: 'noon',
        wishes: [],
        struck: [
          { bookableId: 'seat-off', reason: 'not-offered' },
          { bookableId: 'seat-late', reason: 'overlaps', becauseOf: ['seat-one'] },
        ],
      },
    ]);
  });

  it('keeps overlapping groups apart, or says that the rules do not want it', () => {
    const pairs = [
      ['seat-one', 'seat-late'],
      ['seat-two', 'seat-late'],
    ];
    const heeded = problemOf([]);
    expect(heeded.keptApart).toEqual(expect.arrayContaining(pairs));
    expect(heeded.warnings).toEqual([]);
    const unheeded = problemOf([], frame('off'));
    expect(unheeded.keptApart).toEqual([]);
    expect(unheeded.warnings).toEqual([{ code: 'overlaps-unheeded', choiceGroupIds: ['morning', 'noon'] }]);
  });

  it('warns while wishes can still come in', () => {
    const early = allocationProblem({ frame: frame(), signUps: [], at: '2027-02-10T12:00:00+01:00', seed: 'los' });
    expect(early.warnings).toEqual([{ code: 'sign-up-open', choiceGroupIds: ['morning', 'noon'] }]);
  });
});

describe('applyAllocation', () => {
  const signUps = ['a', 'b', 'c'].map((id) => party(id, ['one', 'two']));
  const frameOf = frame();
  const allocation = allocate(problemOf(signUps, frameOf));
  const after = applyAllocation(signUps, allocation, { frame: frameOf, at });

  it('confirms the place, declines other wishes and lets one wish wait', () => {
    const fates = allocation.outcomes.map(({ signUpId }) =>
      after.find(({ id }) => id === signUpId)?.bookings?.map(({ status }) => status),
    );
    expect(fates).toEqual([
      ['confirmed', 'confirmed', 'declined'],
      ['confirmed', 'declined', 'confirmed'],
      ['confirmed', 'waiting', 'declined'],
    ]);
  });

  it('notes the allocation and raises the revision', () => {
    for (const { log, revision, updatedAt } of after) {
      expect(log.at(-1)).toEqual({ at, by: 'team', from: 'confirmed', to: 'confirmed', cause: 'allocate' });
      expect({ revision, updatedAt }).toEqual({ revision: 2, updatedAt: at });
    }
  });

  it('queues in the order of the draw, not of signing up', () => {
    const queued = after.flatMap(({ bookings = [] }) => bookings.flatMap(({ queuedAt }) => queuedAt ?? []));
    expect(queued.map((instant) => Date.parse(instant) - Date.parse(at))).toEqual([3]);
  });

  it('holds no more places than there are, and has nothing left to do', () => {
    const taken = countTaken(after, frameOf, at);
    expect(['seat-one', 'seat-two'].map((id) => taken.get(id)?.held)).toEqual([1, 1]);
    expect(problemOf(after, frameOf).claims).toEqual([]);
    expect(applyAllocation(after, allocation, { frame: frameOf, at })).toEqual([]);
  });

  it('gives up a place for a better one, or keeps it and waits', () => {
    const both = [hopeful('a'), hopeful('b')];
    const second = allocate(problemOf(both, frameOf));
    const changed = applyAllocation(both, second, { frame: frameOf, at });
    const bookings = second.outcomes.map(({ signUpId }) => changed.find(({ id }) => id === signUpId)?.bookings ?? []);
    expect(bookings.map((own) => own.map(({ status }) => status))).toEqual([
      ['cancelled', 'confirmed'],
      ['confirmed', 'waiting'],
    ]);
    expect(bookings[1]?.[1]?.insteadOf).toBe(bookings[1]?.[0]?.id);
  });

  it('leaves alone what was cancelled meanwhile', () => {
    const [first] = allocation.outcomes;
    const cancelled = signUps.map((signUp) =>
      signUp.id === first?.signUpId ? buildSignUp({ ...signUp, status: 'cancelled' }) : signUp,
    );
    const ids = applyAllocation(cancelled, allocation, { frame: frameOf, at }).map(({ id }) => id as string);
    expect(ids).not.toContain(first?.signUpId);
    expect(ids.length).toBe(2);
  });
});
