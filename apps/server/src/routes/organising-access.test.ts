import type { Route } from '@geflecht/core/contract';
import { organisingRoutes } from '@geflecht/core/schema';
import { buildEvent, buildEventDocument, buildNetworkDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

beforeEach(async () => {
  const other = buildEventDocument({ events: [buildEvent({ id: 'event-2' })], signUpRules: [] });
  const otherEvent = JSON.parse(JSON.stringify(other).replaceAll('"event-1"', '"event-2"')) as typeof other;
  server = await openHarness({ documents: [buildEventDocument(), buildNetworkDocument(), otherEvent] });
});

afterEach(() => server.close());

const scopes = [
  ...new Set(organisingRoutes.map(({ access }) => access.replace(/^scope:/, '')).filter((scope) => scope !== 'public')),
];
const organises = ['organises:event-1'];

type Caller =
  | 'right key'
  | 'right key with needs'
  | 'all scopes for another event'
  | 'all scopes alone'
  | 'organises with every other scope'
  | 'organises without scope'
  | 'participant'
  | 'coordination'
  | 'party'
  | 'public'
  | 'revoked key'
  | 'ended key'
  | 'unknown key';

function othersThan({ access }: Pick<Route, 'access'>): readonly string[] {
  return ['signUps.read', 'networks.write', ...scopes].filter((scope) => access !== `scope:${scope}`);
}

const ended = '2027-02-03T09:59:59.000Z';

const callers: Readonly<Record<Caller, (route: Pick<Route, 'access'>) => Promise<Readonly<Record<string, string>>>>> = {
  public: () => Promise.resolve({}),
  'right key': () => server.keyHeaders({ scopes, audiences: organises }),
  'right key with needs': () => server.keyHeaders({ scopes, audiences: [...organises, 'rights:needs'] }),
  'all scopes for another event': () => server.keyHeaders({ scopes, audiences: ['organises:event-2'] }),
  'all scopes alone': () => server.keyHeaders({ scopes }),
  'organises with every other scope': (route) => server.keyHeaders({ scopes: othersThan(route), audiences: organises }),
  'organises without scope': () => server.keyHeaders({ audiences: organises }),
  participant: () => server.keyHeaders({ scopes, audiences: ['confirmedFor:event-1'] }),
  party: async () => {
    const { signUpId } = await readReceipt(await server.signUp());
    return server.manageHeaders(signUpId);
  },
  coordination: () => server.keyHeaders({ scopes, audiences: ['coordinates:network-1'] }),
  'ended key': () => server.keyHeaders({ scopes, audiences: organises, expiresAt: ended }),
  'revoked key': async () => {
    const headers = await server.keyHeaders({ scopes, audiences: organises });
    const [key] = await server.store.keys.list();
    await server.store.keys.revoke(key?.id ?? '', ended);
    return headers;
  },
  'unknown key': () => Promise.resolve({ Authorization: `Bearer geflecht_${'A'.repeat(43)}` }),
};

const names = Object.keys(callers) as readonly Caller[];
const invalidKeys: readonly Caller[] = ['revoked key', 'unknown key', 'ended key'];
const welcome: readonly Caller[] = ['right key', 'right key with needs'];

/** What the right key gets, by operation; else 200 for reading and 201 for what is stored. */
const special: Readonly<Record<string, number>> = {
  decideSignUp: 404,
  planSeating: 400,
  readSeatingPlan: 404,
  retryMail: 404,
  removeWebhook: 404,
  reviveWebhook: 404,
};

const submitKey = 'submit-key-of-the-team';
const bodies: Readonly<Record<string, () => object>> = {
  findSignUps: () => ({}),
  recordSignUp: () => {
    const { trace: _trace, ...request } = nextRequest();
    return { ...request, channel: 'phone' };
  },
  decideSignUp: () => ({ submitKey, revision: 1, action: { do: 'cancel' } }),
  planSeating: () => ({ submitKey, sessionId: 'session-1', isTrial: true }),
  recordAttendance: () => ({
    submitKey,
    entries: [
      {
        id: 'note-0001',
        code: 'AAAA-AAAA',
        of: { eventId: 'event-1' },
        presence: 'present',
        proof: 'team',
        at: '2027-02-03T10:00:00Z',
      },
    ],
  }),
  sendMessage: () => ({ submitKey, to: {}, subject: 'Anfahrt', text: 'Die Bahn fährt nicht.' }),
  addWebhook: () => ({ submitKey, url: 'https://verein.example/haken' }),
  copyEvent: () => ({ submitKey, start: '2028-03-01' }),
  requestSignIn: () => ({ mail: 'ada@verein.example' }),
  signIn: () => ({ token: `geflecht_sign_in_${'A'.repeat(43)}` }),
};

function send({ operation, method, path }: Pick<Route, 'operation' | 'method' | 'path'>, headers: object) {
  const url = path.replace('{eventId}', 'event-1').replaceAll(/\{\w+\}/g, 'none');
  if (method === 'GET') return server.get(url, { ...headers });
  const body = JSON.stringify(bodies[operation]?.() ?? { submitKey });
  return server.app.request(url, { method, body, headers: { 'Content-Type': 'application/json', ...headers } });
}

function statusFor({ operation, access, status }: Route, caller: Caller): number {
  if (invalidKeys.includes(caller)) return 401;
  if (operation === 'readOwnKey') return 200;
  if (operation === 'requestSignIn') return 201;
  if (operation === 'signIn') return 403;
  if (access !== 'public' && caller === 'public') return 401;
  if (!welcome.includes(caller)) return 403;
  if (operation === 'readNeeds' && caller !== 'right key with needs') return 403;
  return special[operation] ?? status;
}

const table = organisingRoutes.flatMap((route) =>
  names.map((caller) => ({ route, operation: route.operation, caller, status: statusFor(route, caller) })),
);

describe('access of a team', () => {
  it.each(table)('$operation answers $status to $caller', async ({ route, caller, status }) => {
    expect((await send(route, await callers[caller](route))).status).toBe(status);
  });

  it.each(organisingRoutes.filter(({ access }) => access !== 'public'))(
    '$operation does not tell the keys of one event whether another exists',
    async (route) => {
      const headers = await callers['right key'](route);
      const path = route.path.replace('{eventId}', 'nothing');
      expect((await send({ ...route, path }, headers)).status).toBe(403);
    },
  );

  it.each(organisingRoutes.filter(({ method }) => method === 'POST'))(
    '$operation refuses fields it does not know, and bodies that are none',
    async ({ path, operation, access }) => {
      const headers = { 'Content-Type': 'application/json', ...(await callers['right key']({ access })) };
      const url = path.replace('{eventId}', 'event-1').replaceAll(/\{\w+\}/g, 'none');
      const body = JSON.stringify({ ...bodies[operation]?.(), submitKey, isAdmin: true });
      for (const each of [body, '[]', '{', 'null']) {
        expect((await server.app.request(url, { method: 'POST', body: each, headers })).status).toBe(400);
      }
    },
  );

  it.each(organisingRoutes)('$operation is kept by nobody on the way', async (route) => {
    const answer = await send(route, await callers['right key with needs'](route));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });
});
