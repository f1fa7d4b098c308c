import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignUpRequest } from '../contract/index.js';
import {
  buildBookable,
  buildEventDocument,
  buildSession,
  buildSignUpRequest,
  buildSignUpRules,
} from '../testing/index.js';
import { admit } from './admit.js';
import { changeSignUp } from './change-sign-up.js';
import { freePlaces } from './free-places.js';
import { receiveSignUp } from './receive-sign-up.js';
import type { SignUp } from './sign-up.js';
import { signUpFrame } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { countTaken } from './taken-places.js';

const rulesArbitrary = fc.record({
  approval: fc.constantFrom('none' as const, 'holdsPlace' as const, 'selection' as const),
  doubleOptIn: fc.boolean(),
  confirmWithinHours: fc.constantFrom(1, 48),
  party: fc.constant({ modes: ['allOrNothing' as const, 'takeFewer' as const] }),
  waitingList: fc.record({
    mode: fc.constantFrom('none' as const, 'automatic' as const),
    max: fc.option(fc.nat(4), { nil: undefined }),
    mayBeSkipped: fc.boolean(),
  }),
});

const partyArbitrary = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  firstIsChild: fc.boolean(),
  mode: fc.constantFrom('allOrNothing' as const, 'takeFewer' as const),
  letsPass: fc.boolean(),
  wishes: fc.uniqueArray(fc.tuple(fc.nat(3), fc.constantFrom('one', 'two')), { selector: String, maxLength: 6 }),
  /** Hours since the sign-up before. */
  later: fc.nat(3),
  /** Which earlier sign-up is cancelled first, if any. */
  cancels: fc.option(fc.nat(20), { nil: undefined }),
});

type Party = typeof partyArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function requestOf({ size, firstIsChild, mode, letsPass, wishes }: Party): SignUpRequest {
  return buildSignUpRequest({
    participants: Array.from({ length: size }, (_, index) => ({
      id: `p${index}`,
      kind: index === 0 && firstIsChild ? 'child' : 'adult',
    })),
    bookings: wishes
      .filter(([index]) => index < size)
      .map(([index, bookableId]) => ({ participantId: `p${index}`, bookableId })),
    mode,
    letsPass,
  });
}

function cancel(signUps: readonly SignUp[], index: number, at: string): readonly SignUp[] {
  return signUps.map((signUp, place) => {
    const changed = place === index ? changeSignUp(signUp, { on: 'cancel', at, by: 'party' }) : undefined;
    return changed?.ok === true ? changed.value : signUp;
  });
}

interface Turn {
  readonly request: SignUpRequest;
  readonly before: readonly SignUp[];
  readonly after: readonly SignUp[];
  readonly refused?: { readonly code: string; readonly bookableIds: readonly string[] };
  readonly at: string;
}

function play(frame: SignUpFrame, parties: readonly Party[]): readonly Turn[] {
  let signUps: readonly SignUp[] = [];
  let hours = 0;
  let count = 0;
  const newId = () => `id-${(count += 1)}`;
  return parties.map((party) => {
    hours += party.later;
    const at = new Date(Date.UTC(2027, 1, 3) + hours * 3_600_000).toISOString();
    const before = party.cancels === undefined ? signUps : cancel(signUps, party.cancels, at);
    const request = requestOf(party);
    const decided = admit(request, { frame, taken: countTaken(before, frame, at), at });
    signUps = decided.ok ? [...before, ...receiveSignUp(request, decided.value, { frame, at, newId })] : before;
    if (decided.ok) return { request, before, after: signUps, at };
    const bookableIds = (decided.about?.['bookableIds'] ?? []) as readonly string[];
    return { request, before, after: signUps, at, refused: { code: decided.code, bookableIds } };
  });
}

const sceneArbitrary = fc
  .tuple(rulesArbitrary, fc.tuple(fc.nat(8), fc.nat(4), fc.nat(4)), fc.array(partyArbitrary, { maxLength: 20 }))
  .map(([rules, [seats, one, two], parties]) => {
    const document = buildEventDocument({
      signUpRules: [buildSignUpRules(rules)],
      sessions: [buildSession({ id: 'session-1' }), buildSession({ id: 'session-2' })],
      bookables: [
        buildBookable({ capacity: seats }),
        buildBookable({ id: 'one', kind: 'session', targetId: 'session-1', capacity: one }),
        buildBookable({ id: 'two', kind: 'session', targetId: 'session-2', capacity: two }),
      ],
    });
    const frame = signUpFrame(document)!;
    return { frame, turns: play(frame, parties) };
  });

/** Claims that hold after every turn of random sequences of sign-ups and cancellations. */
function assertAlways(claim: (turn: Turn, frame: SignUpFrame) => boolean): void {
  fc.assert(
    fc.property(sceneArbitrary, ({ frame, turns }) => turns.every((turn) => claim(turn, frame))),
    { numRuns: 300 },
  );
}

const made = ({ before, after }: Turn) => after.slice(before.length);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).toSorted();

describe('admit over random sequences', () => {
  it('never gives away more places than there are', () => {
    assertAlways(({ after, at }, frame) => {
      const taken = countTaken(after, frame, at);
      return [...frame.bookables.values()].every(({ id, capacity = 0 }) => (taken.get(id)?.held ?? 0) <= capacity);
    });
  });

  it('never makes a waiting list longer than it may be', () => {
    assertAlways(({ after, at }, frame) => {
      const { mode, max = Infinity } = frame.rules?.waitingList ?? { mode: 'none' };
      const longest = mode === 'none' ? 0 : max;
      return [...countTaken(after, frame, at).values()].every(({ waiting }) => waiting <= longest);
    });
  });

  it('gives everybody exactly one fate at the event', () => {
    assertAlways((turn) => {
      const bookings = made(turn).flatMap((signUp) => signUp.bookings ?? []);
      const seats = bookings.filter(({ bookableId }) => bookableId === 'bookable-1');
      const persons = turn.refused === undefined ? turn.request.participants : [];
      return ids(seats.map(({ participantId: id }) => ({ id }))).join() === ids(persons).join();
    });
  });

  it('splits a party only at its own wish', () => {
    assertAlways((turn) => {
      if (turn.request.mode === 'takeFewer') return true;
      const bookings = made(turn).flatMap((signUp) => signUp.bookings ?? []);
      const groups = [...Map.groupBy(bookings, ({ bookableId }) => bookableId).values()];
      const areWhole = groups.every((group) => new Set(group.map(({ status }) => status)).size === 1);
      return made(turn).length <= 1 && areWhole;
    });
  });

  it('confirms a booking only in a confirmed sign-up', () => {
    assertAlways(({ after }) =>
      after.every(
        ({ status, bookings = [] }) =>
          status === 'confirmed' || bookings.every((booking) => booking.status !== 'confirmed'),
      ),
    );
  });

  it('answers full only with bookables that lack places for the party', () => {
    assertAlways(({ refused, request, before, at }, frame) => {
      if (refused?.code !== 'full') return true;
      const taken = countTaken(before, frame, at);
      const lacks = (id: string) =>
        freePlaces(frame.bookables.get(id)!, frame, taken).left < request.participants.length;
      return refused.bookableIds.length > 0 && refused.bookableIds.every(lacks);
    });
  });

  it('is reached with full events, waiting lists and split parties alike', () => {
    const turns = fc.sample(sceneArbitrary, { numRuns: 300, seed: 7 }).flatMap((scene) => scene.turns);
    expect(turns.some(({ refused }) => refused?.code === 'full')).toBe(true);
    expect(turns.some(({ after }) => after.some(({ status }) => status === 'waiting'))).toBe(true);
    expect(turns.some((turn) => made(turn).length === 2)).toBe(true);
  });
});
