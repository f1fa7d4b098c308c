import { managingPaths, paths } from '@geflecht/core/contract';
import type { Route } from '@geflecht/core/contract';
import { organisingRoutes, routes as allRoutes } from '@geflecht/core/schema';
import { buildActor, buildEventDocument, buildNetworkDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

/** Those of the team have a matrix of their own. */
const routes = allRoutes.filter((route) => !organisingRoutes.includes(route));

beforeEach(async () => {
  server = await openHarness({
    documents: [buildEventDocument(), buildNetworkDocument(), withScope(buildEventDocument())],
  });
});

afterEach(() => server.close());

/** The same records for another event. */
function withScope(document: ReturnType<typeof buildEventDocument>): ReturnType<typeof buildEventDocument> {
  return JSON.parse(JSON.stringify(document).replaceAll('"event-1"', '"event-2"')) as typeof document;
}

type Caller =
  | 'coordination'
  | 'coordination without scope'
  | 'coordination of another network'
  | 'member'
  | 'public'
  | 'no scope'
  | 'scope alone'
  | 'scope for another event'
  | 'organises without scope'
  | 'right key'
  | 'revoked key'
  | 'unknown key'
  | 'malformed key'
  | 'manage key'
  | 'manage key of another event'
  | 'withdrawn manage key'
  | 'guessed manage key';

const scopes = ['signUps.read'];
const organises = ['organises:event-1'];

const editing = ['networks.write', 'networks.suggest'];

const callers: Readonly<Record<Caller, () => Promise<Readonly<Record<string, string>>>>> = {
  public: () => Promise.resolve({}),
  'no scope': () => server.keyHeaders({ audiences: ['memberOf:network-1'] }),
  'scope alone': () => server.keyHeaders({ scopes }),
  'scope for another event': () => server.keyHeaders({ scopes, audiences: ['organises:event-2'] }),
  'organises without scope': () => server.keyHeaders({ audiences: organises }),
  'right key': () => server.keyHeaders({ scopes, audiences: organises }),
  coordination: () => server.keyHeaders({ scopes: editing, audiences: ['coordinates:network-1'] }),
  'coordination without scope': () => server.keyHeaders({ audiences: ['coordinates:network-1'] }),
  'coordination of another network': () => server.keyHeaders({ scopes: editing, audiences: ['coordinates:network-2'] }),
  member: () => server.keyHeaders({ scopes: editing, audiences: ['memberOf:network-1'] }),
  'revoked key': async () => {
    const headers = await server.keyHeaders({ scopes, audiences: organises });
    const [key] = await server.store.keys.list();
    await server.store.keys.revoke(key?.id ?? '', '2027-02-03T09:00:00.000Z');
    return headers;
  },
  'unknown key': () => Promise.resolve({ Authorization: `Bearer geflecht_${'A'.repeat(43)}` }),
  'manage key': async () => server.manageHeaders((await readReceipt(await server.signUp())).signUpId),
  'manage key of another event': async () => {
    const response = await server.postTo(paths.signUps('event-2'), nextRequest());
    return server.manageHeaders((await readReceipt(response)).signUpId);
  },
  'withdrawn manage key': async () => {
    const { signUpId } = await readReceipt(await server.signUp());
    const headers = server.manageHeaders(signUpId);
    await server.postTo(managingPaths.ownErasure(), { submitKey: 'erase-it-now' }, headers);
    return headers;
  },
  'guessed manage key': () => Promise.resolve({ Authorization: `Bearer geflecht_manage_${'A'.repeat(43)}` }),
  'malformed key': () => Promise.resolve({ Authorization: 'Basic b3JnOnNlY3JldA==' }),
};

const names = Object.keys(callers) as readonly Caller[];
const invalidKeys: readonly Caller[] = [
  'revoked key',
  'unknown key',
  'malformed key',
  'withdrawn manage key',
  'guessed manage key',
];

/** Status of every operation for callers whose key is valid; those not named get the first. */
const expected: Readonly<Record<string, readonly [number, Partial<Record<Caller, number>>]>> = {
  readCapabilities: [200, {}],
  listEvents: [200, {}],
  readEvent: [200, {}],
  readEventVersion: [200, {}],
  readCalendar: [200, {}],
  readProgramme: [200, {}],
  readProgrammeSheet: [200, {}],
  readDoorSheets: [200, {}],
  readTableCards: [404, {}],
  readHandout: [200, {}],
  readAvailability: [200, {}],
  createSignUp: [201, {}],
  listSignUps: [403, { public: 401, 'right key': 200 }],
  listNetworks: [200, {}],
  readNetwork: [200, {}],
  readNetworkVersion: [200, {}],
  changeNetwork: [403, { public: 401, coordination: 201 }],
  createSuggestion: [403, { public: 401, coordination: 201, member: 201 }],
  listSuggestions: [403, { public: 401, coordination: 200, member: 200 }],
  acceptSuggestion: [403, { public: 401, coordination: 404 }],
  rejectSuggestion: [403, { public: 401, coordination: 404 }],
  withdrawSuggestion: [403, { public: 401, coordination: 404, member: 404 }],
  readOwnSignUp: [403, { public: 401, 'manage key': 200, 'manage key of another event': 200 }],
  changeOwnSignUp: [403, { public: 401, 'manage key': 201, 'manage key of another event': 201 }],
  eraseOwnSignUp: [403, { public: 401, 'manage key': 201, 'manage key of another event': 201 }],
  // Whoever calls: the key in the body decides.
  proveMail: [403, {}],
  requestManageLink: [201, {}],
  readChallenge: [404, {}],
  watchAvailability: [200, {}],
};

/** A valid body of each route that takes one. */
const bodies: Readonly<Record<string, () => object>> = {
  createSignUp: nextRequest,
  changeNetwork: () => ({ submitKey: 'edit-key-1', changes: [change] }),
  createSuggestion: () => ({ submitKey: 'edit-key-1', change }),
  changeOwnSignUp: () => ({ submitKey: 'change-it-1', revision: 1, action: { do: 'cancel' } }),
  eraseOwnSignUp: () => ({ submitKey: 'erase-it-1' }),
  proveMail: () => ({ key: `geflecht_move_${'A'.repeat(43)}WyJldmVudC0xIiwic3VfMSJd` }),
  requestManageLink: () => ({ mail: 'ada@verein.example' }),
};
const change = { op: 'create', collection: 'actors', record: buildActor({ id: 'actor-new' }) } as const;
const decision = () => ({ submitKey: 'edit-key-1', revision: 1 });

function send(
  { operation, method, path }: Pick<Route, 'operation' | 'method' | 'path'>,
  headers: Readonly<Record<string, string>>,
) {
  const url = path
    .replace('{eventId}', 'event-1')
    .replace('{networkId}', 'network-1')
    .replace('{suggestionId}', 'none');
  if (method === 'GET') return server.get(url, headers);
  const body = JSON.stringify((bodies[operation] ?? decision)());
  return server.app.request(url, { method, body, headers: { 'Content-Type': 'application/json', ...headers } });
}

describe('access', () => {
  it('is decided here for every other route of the contract', () => {
    expect(Object.keys(expected).toSorted()).toEqual(routes.map(({ operation }) => operation).toSorted());
  });

  const table = routes.flatMap((route) =>
    names.map((caller) => {
      const [usual, others] = expected[route.operation] ?? [0, {}];
      return { ...route, caller, status: invalidKeys.includes(caller) ? 401 : (others[caller] ?? usual) };
    }),
  );

  it.each(table)('$operation answers $status to $caller', async ({ caller, status, ...route }) => {
    const response = await send(route, await callers[caller]());
    expect(response.status).toBe(status);
    await response.body?.cancel();
  });

  it.each([paths.root(), paths.health(), paths.openApi()])('%s answers everybody', async (path) => {
    expect((await server.get(path)).status).toBe(200);
  });

  it('tells how to identify oneself', async () => {
    const response = await server.get('/v1/events/event-1/sign-ups');
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
  });

  it('does not tell the keys of one event whether another exists', async () => {
    const key = await callers['right key']();
    expect((await server.get('/v1/events/nothing/sign-ups', key)).status).toBe(403);
  });

  it('shows the team the sign-ups without their secrets', async () => {
    await server.signUp();
    const response = await server.get('/v1/events/event-1/sign-ups', await callers['right key']());
    const { signUps } = (await response.json()) as { signUps: readonly Record<string, unknown>[] };
    expect(signUps).toMatchObject([{ contact: { mail: 'ada@verein.example' }, status: 'confirmed' }]);
    expect(signUps[0]).not.toHaveProperty('manageKeyHash');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is no method of any route', async (method) => {
    for (const { path } of routes) {
      const url = path.replaceAll(/\{\w+\}/g, 'event-1');
      const response = await server.app.request(url, { method });
      expect([response.status, response.headers.get('Allow')]).toEqual([405, expect.stringMatching(/GET, HEAD|POST/)]);
    }
  });

  it.each(['/v1', '/v1/events/', '/v2/events', '/../etc/passwd', '/v1/events/a/b/c'])(
    'nothing is at %s',
    async (path) => {
      expect((await server.get(path)).status).toBe(404);
    },
  );

  it('answers a question for the head alone', async () => {
    const response = await server.app.request('/v1/events/event-1', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});
