import { managingPaths } from '@geflecht/core/contract';
import type { RouteAccess } from '@geflecht/core/contract';
import { routes } from '@geflecht/core/schema';
import { signUpFrame } from '@geflecht/core/sign-up';
import { buildEventDocument, buildNetworkDocument } from '@geflecht/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPaths } from '../http/own-paths.js';
import { knownScopes, makeSecret } from '../keys/api-key.js';
import { manageKeyOf, withManageKey } from '../keys/manage-key.js';
import { DevMailbox } from '../mail/dev-mailbox.js';
import { nextRequest, openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { withClaims } from '../sign-up/claims-of.js';

/** What becomes of a request before its body is looked at. */
type Verdict = 'unauthorised' | 'forbidden' | 'let in';

interface Door {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly access: RouteAccess;
}

const doors: readonly Door[] = [
  ...routes.map(({ operation, ...route }) => ({ name: operation, ...route })),
  ...Object.entries(ownPaths).map(([path, access]) => ({ name: path, method: 'GET', path, access })),
];

const before = '2027-02-03T09:59:59.000Z';
const after = '2027-02-03T11:00:00.000Z';
const organises = ['organises:event-1'];
const coordinates = ['coordinates:network-1', 'memberOf:network-1'];
const rights = [...organises, ...coordinates, 'rights:needs'];

let server: ServerHarness;
let headers: Readonly<Record<string, Readonly<Record<string, string>>>>;

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

async function idOf(response: Promise<Response>): Promise<string> {
  return (await readReceipt(await response)).signUpId;
}

/** A key that was changed for a new one, and is taken until some moment. */
async function rotated(until: string) {
  const former = await server.keyHeaders({
    label: until,
    scopes: knownScopes,
    audiences: rights,
  });
  const key = (await server.store.keys.list()).find(({ label }) => label === until);
  await server.store.keys.rotate(key?.id ?? '', makeSecret().hash, until);
  return former;
}

async function revoked() {
  const own = await server.keyHeaders({ label: 'revoked', scopes: knownScopes, audiences: organises });
  const key = (await server.store.keys.list()).find(({ label }) => label === 'revoked');
  await server.store.keys.revoke(key?.id ?? '', before);
  return own;
}

async function erased() {
  const own = server.manageHeaders(await idOf(server.signUp()));
  await server.postTo(managingPaths.ownErasure(), { submitKey: 'erase-it-now' }, own);
  return own;
}

/** The first key of a sign-up that got another one since. */
async function replaced() {
  const signUpId = await idOf(server.signUp());
  const frame = signUpFrame(buildEventDocument());
  await server.store.signUps.change('event-1', async (tx) => {
    const signUp = await tx.find(signUpId);
    if (signUp !== undefined && frame !== undefined)
      await tx.put([withClaims(withManageKey(signUp, server.secret, 1), frame)]);
  });
  return { first: server.manageHeaders(signUpId), second: bearer(manageKeyOf(server.secret, signUpId, 1)) };
}

beforeAll(async () => {
  const other = buildEventDocument();
  const otherEvent = JSON.parse(JSON.stringify(other).replaceAll('"event-1"', '"event-2"')) as typeof other;
  server = await openHarness({ documents: [buildEventDocument(), buildNetworkDocument(), otherEvent] });
  const keys = await replaced();
  const team = { scopes: knownScopes, audiences: rights };
  headers = {
    nobody: {},
    'the party': server.manageHeaders(await idOf(server.signUp())),
    'the party with its second key': keys.second,
    'a party of another event': server.manageHeaders(
      await idOf(server.postTo('/v1/events/event-2/sign-ups', nextRequest())),
    ),
    'an erased party': await erased(),
    'the party with its first key': keys.first,
    'a manage key that was made up': bearer(`geflecht_manage_${'A'.repeat(43)}`),
    'a manage key in other letters': bearer(keys.second.Authorization.slice('Bearer '.length).toUpperCase()),
    'the team': await server.keyHeaders(team),
    'the team with the key before the latest': await rotated(after),
    'the team with a key rotated out': await rotated(before),
    'the team with an ended key': await server.keyHeaders({ ...team, expiresAt: before }),
    'the team with a revoked key': await revoked(),
    'the team without scopes': await server.keyHeaders({ audiences: team.audiences }),
    'the team of another event and network': await server.keyHeaders({
      scopes: knownScopes,
      audiences: ['organises:event-2', 'coordinates:network-2'],
    }),
    'a participant with every scope': await server.keyHeaders({
      scopes: knownScopes,
      audiences: ['confirmedFor:event-1'],
    }),
    'a key that was made up': bearer(`geflecht_${'A'.repeat(43)}`),
    'a name and a password': { Authorization: `Basic ${Buffer.from('team:secret').toString('base64')}` },
    'a token to sign in': bearer(`geflecht_sign_in_${'A'.repeat(43)}`),
    'an empty header': { Authorization: '' },
  };
});

afterAll(() => server.close());

/** Everybody who might ask. `invalid`: shows something that opens nothing. */
const callers = {
  nobody: 'public',
  'the party': 'party',
  'the party with its second key': 'party',
  'a party of another event': 'party',
  'an erased party': 'invalid',
  'the party with its first key': 'invalid',
  'a manage key that was made up': 'invalid',
  'a manage key in other letters': 'invalid',
  'the team': 'team',
  'the team with the key before the latest': 'team',
  'the team with a key rotated out': 'invalid',
  'the team with an ended key': 'invalid',
  'the team with a revoked key': 'invalid',
  'the team without scopes': 'member',
  'the team of another event and network': 'stranger',
  'a participant with every scope': 'stranger',
  'a key that was made up': 'invalid',
  'a name and a password': 'invalid',
  'a token to sign in': 'invalid',
  'an empty header': 'invalid',
} as const;

type Kind = (typeof callers)[keyof typeof callers];

function verdictFor({ access, path }: Door, kind: Kind): Verdict {
  if (kind === 'invalid') return 'unauthorised';
  if (access === 'public') return 'let in';
  if (kind === 'public') return 'unauthorised';
  if (access === 'manage') return kind === 'party' ? 'let in' : 'forbidden';
  if (kind === 'team') return 'let in';
  // What belongs to no event or network is for every key with the scope.
  return kind === 'stranger' && !path.includes('{') ? 'let in' : 'forbidden';
}

const verdicts: Readonly<Record<number, Verdict>> = { 401: 'unauthorised', 403: 'forbidden' };

async function ask({ method, path }: Door, caller: string): Promise<Verdict> {
  const url = path
    .replace('{eventId}', 'event-1')
    .replace('{networkId}', 'network-1')
    .replaceAll(/\{\w+\}/g, 'none');
  const json = { 'Content-Type': 'application/json', ...headers[caller] };
  const answer = await server.app.request(url, { method, headers: json, ...(method === 'GET' ? {} : { body: '{}' }) });
  await answer.body?.cancel();
  expect(answer.status).toBeLessThan(500);
  return verdicts[answer.status] ?? 'let in';
}

describe('whoever asks', () => {
  it('is one of those who are looked at here', () => {
    expect(Object.keys(headers)).toEqual(Object.keys(callers));
  });

  it.each(doors)('gets from $name what they have a right to', async (door) => {
    const entries = Object.entries(callers);
    const asked: [string, Verdict][] = [];
    for (const [caller] of entries) asked.push([caller, await ask(door, caller)]);
    expect(Object.fromEntries(asked)).toEqual(
      Object.fromEntries(entries.map(([caller, kind]) => [caller, verdictFor(door, kind)])),
    );
  });

  it('changed nothing by asking without a body', async () => {
    const kept = await server.store.signUps.list('event-1');
    expect(kept.filter(({ status }) => status === 'confirmed')).toHaveLength(2);
  });
});

describe('the mailbox for development', () => {
  const places = ['/dev/mails', '/dev/mails/1', '/dev/mails/1/html'];

  it.each(places)('is not at %s where it was not asked for, whoever asks', async (path) => {
    for (const own of Object.values(headers)) expect([401, 404]).toContain((await server.get(path, own)).status);
  });

  it.each([
    ['127.0.0.1:4000', 200],
    ['localhost', 200],
    ['[::1]:4000', 200],
    ['verein.example', 404],
    ['127.0.0.1.verein.example', 404],
    ['localhost.verein.example:4000', 404],
    ['', 404],
  ])('answers those alone who call it by the name %s of this machine', async (host, status) => {
    const devMailbox = new DevMailbox(server.clock.now);
    const own = await openHarness({ devMailbox });
    expect((await own.get('/dev/mails', { Host: host })).status).toBe(status);
    await own.close();
  });
});
