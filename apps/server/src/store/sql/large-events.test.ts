import type { SignUp } from '@geflecht/core/sign-up';
import { signUpFrame } from '@geflecht/core/sign-up';
import { buildBooking, buildEventDocument, buildParticipant, buildSignUp } from '@geflecht/core/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withClaims } from '../../sign-up/claims-of.js';
import { openTestStore } from '../../store-harness.js';
import type { SignUpQuery } from '../sign-up-store.js';
import type { Store } from '../store.js';

const eventId = 'event-1';
const now = Date.parse('2027-02-03T10:00:00.000Z');
const frame = signUpFrame(buildEventDocument())!;

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
});

afterEach(() => store.close());

function party(id: string, fields: Partial<SignUp> = {}): SignUp {
  const bookings = [buildBooking({ id: `booking-of-${id}` as never, status: 'confirmed' })];
  const own = { id: id as SignUp['id'], submitKey: `key-of-${id}`, manageKeyHash: `hash-of-${id}`, bookings };
  return buildSignUp({ status: 'confirmed', ...own, ...fields });
}

const add = (...signUps: readonly SignUp[]) => store.signUps.add(signUps.map((each) => withClaims(each, frame)));
const received = (minute: number): Pick<SignUp, 'log'> => ({
  log: [{ at: new Date(now + minute * 60_000).toISOString(), by: 'party', to: 'received', cause: 'submit' }],
});
const waiting = (id: string) => [buildBooking({ id, status: 'waiting' })];

async function found(query: Partial<SignUpQuery>): Promise<readonly string[]> {
  const { signUps, total } = await store.signUps.search(eventId, { offset: 0, limit: 50, ...query });
  expect(total).toBe(signUps.length);
  return signUps.map(({ id }) => id);
}

/** The same counted from the sign-ups as they are. */
async function counted() {
  const claims = (await store.signUps.list(eventId)).flatMap((signUp) => withClaims(signUp, frame).claims);
  const lasting = claims.filter(({ until }) => until === undefined || until > now);
  const held = lasting.filter(({ claim }) => claim === 'held').length;
  const queue = lasting.filter(({ claim }) => claim === 'waiting');
  return { held, waiting: queue.length, firmlyWaiting: queue.filter(({ letsPass }) => !letsPass).length };
}

const listen = () =>
  store.organising.webhooks.add({
    id: 'wh',
    eventId,
    url: 'https://verein.example/',
    types: [],
    createdAt: '2027-02-03T10:00:00.000Z',
  });

/** How many entries of its log each was told of before. */
async function gathered(): Promise<readonly number[]> {
  const told: number[] = [];
  await store.organising.webhooks.gather((signUp) => {
    told.push(signUp.told);
    return [];
  }, now);
  return told;
}

async function change(id: string): Promise<void> {
  await store.signUps.change(eventId, async (tx) => {
    const old = await tx.find(id);
    if (old !== undefined) await tx.put([withClaims({ ...old, revision: (old.revision ?? 1) + 1 }, frame)]);
  });
}

describe('a search', () => {
  beforeEach(async () => {
    await add(
      party('b', { ...received(1), channel: 'phone', contact: { name: 'Änne Öhrchen', mail: 'aenne@verein.example' } }),
      party('a', { ...received(2), participants: [buildParticipant({ name: 'Bo', organisation: '100 % Nord_West' })] }),
      party('c', { ...received(3), status: 'waiting', bookings: waiting('w') }),
    );
  });

  it.each<readonly [string, Partial<SignUpQuery>, readonly string[]]>([
    ['everything, in the order of receipt', {}, ['b', 'a', 'c']],
    ['a state', { status: ['waiting', 'pending'] }, ['c']],
    ['a channel', { channel: 'phone' }, ['b']],
    ['words in any case and order', { text: 'ÖHRCHEN änne' }, ['b']],
    ['signs that mean something in a pattern', { text: '100 % nord_west' }, ['a']],
    ['nothing where such a sign would stand for others', { text: 'nord%west' }, []],
    ['what is booked', { bookableId: 'bookable-1' }, ['b', 'a', 'c']],
    ['nobody where nothing is booked', { bookableId: 'bookable-9' }, []],
    ['who waits', { isWaiting: true }, ['c']],
    ['who does not wait', { isWaiting: false }, ['b', 'a']],
    ['all of it together', { isWaiting: true, bookableId: 'bookable-1', status: ['waiting'] }, ['c']],
  ])('finds %s', async (_what, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('tells how many there are besides the page', async () => {
    const { total, signUps } = await store.signUps.search(eventId, { offset: 1, limit: 1 });
    expect([total, signUps.map(({ id }) => id)]).toEqual([3, ['a']]);
  });

  it('finds nobody by what was erased', async () => {
    await store.signUps.change(eventId, async (tx) => {
      const old = await tx.find('b');
      if (old !== undefined) await tx.put([withClaims({ ...old, contact: { name: '–', mail: 'x@y.invalid' } }, frame)]);
    });
    expect(await found({ text: 'änne' })).toEqual([]);
  });
});

describe('pages', () => {
  it('hold everybody once, also who came in the same moment', async () => {
    const ids = Array.from({ length: 1_203 }, (_, index) => `su-${String(index).padStart(4, '0')}`);
    await add(...ids.map((id, index) => party(id, received(Math.floor(index / 700)))));
    const pages: string[][] = [];
    for await (const page of store.signUps.pages(eventId)) pages.push(page.map(({ id }) => id as string));
    expect(pages.map(({ length }) => length)).toEqual([500, 500, 203]);
    expect(pages.flat()).toEqual(ids);
  });
});

describe('places that the database keeps counted', () => {
  const states = ['confirmed', 'waiting', 'cancelled', 'requested', 'promoted'] as const;
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    act: fc.constantFrom('put', 'put', 'remove'),
    bookings: fc.array(fc.constantFrom(...states), { maxLength: 4 }),
    status: fc.constantFrom('confirmed', 'unconfirmed', 'waiting', 'cancelled'),
    letsPass: fc.boolean(),
  });

  it('are what the bookings say, whatever was written and taken away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { id, act, bookings, status, letsPass } of steps) {
          const own = bookings.map((state, index) => buildBooking({ id: `${id}-${index}` as never, status: state }));
          await store.signUps.change(eventId, async (tx) => {
            if (act === 'remove') await tx.remove([id]);
            else await tx.put([withClaims(party(id, { status, letsPass, bookings: own }), frame)]);
          });
        }
        const none = { held: 0, waiting: 0, firmlyWaiting: 0 };
        expect((await store.signUps.taken(eventId, now)).get('bookable-1') ?? none).toEqual(await counted());
      }),
      { numRuns: 40 },
    );
  });

  it('are none after a reset', async () => {
    await add(party('a'));
    await store.reset();
    expect((await store.signUps.taken(eventId, now)).size).toBe(0);
  });
});

describe('sign-ups that webhooks are yet to be told of', () => {
  it('are the new and the changed ones, each once', async () => {
    await add(party('before'));
    await listen();
    await add(party('after'));
    expect([await gathered(), await gathered()]).toEqual([[0], []]);
    await change('before');
    await change('before');
    expect([(await gathered()).length, await gathered()]).toEqual([1, []]);
  });

  it('are none where nobody listens', async () => {
    await add(party('a'));
    expect(await gathered()).toEqual([]);
  });
});
