import { editingPaths, managingPaths, organisingPaths, paths } from '@geflecht/core/contract';
import { buildActor } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallNetwork } from '../network-harness.js';
import { workshopDay } from '../routes/team-harness.js';
import { nextRequest, openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;
let team: Readonly<Record<string, string>>;
let coordination: Readonly<Record<string, string>>;

beforeEach(async () => {
  server = await openHarness({ documents: [workshopDay(), smallNetwork(), smallNetwork('network-2')] });
  const scopes = [
    'signUps.read',
    'signUps.write',
    'attendance.write',
    'messages.send',
    'webhooks.write',
    'events.write',
  ];
  team = await server.keyHeaders({ scopes, audiences: ['organises:event-1'] });
  coordination = await server.keyHeaders({ scopes: ['networks.write'], audiences: ['coordinates:network-1'] });
});

afterEach(() => server.close());

/** What only the server or the team decides. */
const decided: Readonly<Record<string, unknown>> = {
  id: 'su_mine',
  eventId: 'event-2',
  status: 'confirmed',
  revision: 99,
  manageKeyHash: 'a'.repeat(64),
  manageKeyGeneration: 7,
  newMail: { mail: 'boese@anders.example', askedAt: '2027-02-03T10:00:00Z', proveBy: '2099-01-01T00:00:00Z' },
  channel: 'desk',
  log: [],
  price: 0,
  fee: 0,
  paid: true,
  scope: { eventId: 'event-2' },
  actorId: 'network-1-actor-1',
  receivedAt: '2020-01-01T00:00:00.000Z',
  queuedAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
  splitFrom: 'su_other',
  answerBy: '2099-01-01T00:00:00.000Z',
  leftAt: '2020-01-01T00:00:00.000Z',
  consentedAt: '2020-01-01T00:00:00.000Z',
  withdrawnAt: '2020-01-01T00:00:00.000Z',
  visibility: { default: 'public' },
  source: [],
  attributes: {},
};
const fields = [...Object.entries(decided), ['__proto__', { isAdmin: true }] as const, ['constructor', 1] as const];

/** A copy with a field more at a place; a computed `__proto__` is a field like others. */
function withField(value: unknown, place: readonly (string | number)[], field: readonly [string, unknown]): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return Object.fromEntries([...Object.entries(value as object), field]);
  const inner = withField((value as Record<string | number, unknown>)[step], rest, field);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === step ? inner : each));
  return { ...(value as object), [step]: inner };
}

const request = () =>
  nextRequest({
    bookings: [{ participantId: 'participant-1', bookableId: 'bookable-w1', rank: 1 }],
    answers: [{ questionId: 'question-1', value: 'Ideen' }],
    trace: { elapsedSeconds: 30 },
  });
const places: readonly (readonly (string | number)[])[] = [
  [],
  ['contact'],
  ['participants', 0],
  ['bookings', 0],
  ['answers', 0],
  ['consents', 0],
  ['trace'],
];
const known: Readonly<Record<string, readonly string[]>> = { participants: ['id'] };

async function send(body: unknown): Promise<number> {
  // JSON.stringify keeps `__proto__` where it is a field of its own.
  return (await server.post(body)).status;
}

describe('a sign-up that says what it has no say in', () => {
  it('is taken without that', async () => {
    expect(await send(request())).toBe(201);
  });

  it.each(places.map((place) => ({ at: place.join('.') || 'its top', place })))(
    'is refused at $at',
    async ({ place }) => {
      const foreign = fields.filter(([name]) => known[String(place[0])]?.includes(name) !== true);
      const statuses = new Map<string, number>();
      for (const field of foreign) statuses.set(field[0], await send(withField(request(), place, field)));
      expect([...statuses].filter(([, status]) => status !== 400)).toEqual([]);
      expect(await server.store.signUps.list('event-1')).toEqual([]);
    },
  );
});

describe('a party that changes its own sign-up', () => {
  const change = { submitKey: 'own-change-1', revision: 1, action: { do: 'change', invoice: 'An den Verein' } };

  it.each([
    ['its top', [] as const],
    ['the action', ['action'] as const],
  ])('cannot set what it has no say in at %s', async (_, place) => {
    const { signUpId } = await readReceipt(await server.post(request()));
    const before = await server.store.signUps.find('event-1', signUpId);
    const statuses = new Map<string, number>();
    for (const field of fields.filter(([name]) => name !== 'revision' || place.length > 0)) {
      const body = withField(change, place, field);
      statuses.set(
        field[0],
        (await server.postTo(managingPaths.ownSignUp(), body, server.manageHeaders(signUpId))).status,
      );
    }
    expect([...statuses].filter(([, status]) => status !== 400)).toEqual([]);
    expect(await server.store.signUps.find('event-1', signUpId)).toEqual(before);
  });
});

describe('a team', () => {
  const submitKey = 'submit-key-of-the-team';
  const bodies = {
    [organisingPaths.signUpSearch('event-1')]: {},
    [organisingPaths.allocations('event-1')]: { submitKey },
    [organisingPaths.messages('event-1')]: { submitKey, to: {}, subject: 'Anfahrt', text: 'Bus' },
    [organisingPaths.webhooks('event-1')]: { submitKey, url: 'https://verein.example/haken' },
    [organisingPaths.copies('event-1')]: { submitKey, start: '2028-03-01' },
    [organisingPaths.attendance('event-1')]: { submitKey, entries: [] },
    [organisingPaths.recordedSignUps('event-1')]: { submitKey, participants: [], contact: { name: 'Ada' } },
    [organisingPaths.signUpDecision('event-1', 'su_1')]: { submitKey, revision: 1, action: { do: 'cancel' } },
  };
  /** Those a route takes itself. */
  const own = ['status', 'eventId', 'channel', 'revision'];

  it.each(Object.entries(bodies))('sets at %s nothing that is not asked for', async (path, body) => {
    const statuses = new Map<string, number>();
    for (const field of fields.filter(([name]) => !own.includes(name))) {
      statuses.set(field[0], (await server.postTo(path, withField(body, [], field), team)).status);
    }
    expect([...statuses].filter(([, status]) => status !== 400)).toEqual([]);
  });
});

const write = (record: object) =>
  server.postTo(
    editingPaths.networkChanges('network-1'),
    { submitKey: 'edit-key-1', changes: [{ op: 'create', collection: 'actors', record }] },
    coordination,
  );

describe('a coordination', () => {
  it.each([
    ['into another network', { scope: { networkId: 'network-2' } }],
    ['into no network', { scope: {} }],
  ])('writes no record %s', async (_, extra) => {
    const answer = await write({ ...buildActor({ id: 'actor-new' }), ...extra });
    const other = await server.store.documents.read({ kind: 'network', id: 'network-2' });
    expect(JSON.stringify(other)).not.toContain('actor-new');
    expect([201, 400, 403]).toContain(answer.status);
  });

  it('does not choose the revision of what it writes', async () => {
    expect((await write({ ...buildActor({ id: 'actor-new' }), revision: 99 })).status).toBeLessThan(500);
    const read = await server.get(paths.network('network-1'), coordination);
    const { actors } = (await read.json()) as { actors: readonly { id: string; revision?: number }[] };
    expect(actors.find(({ id }) => id === 'actor-new')?.revision ?? 1).toBe(1);
  });
});

describe('whatever was sent', () => {
  it('becomes nothing that every object has', async () => {
    for (const place of places) await send(withField(request(), place, ['__proto__', { isAdmin: true }]));
    expect('isAdmin' in {}).toBe(false);
  });
});
