import { managingPaths, organisingPaths, paths } from '@geflecht/core/contract';
import { routes } from '@geflecht/core/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPaths } from '../http/own-paths.js';
import { knownScopes } from '../keys/api-key.js';
import { DevMailbox } from '../mail/dev-mailbox.js';
import { smallNetwork } from '../network-harness.js';
import { workshopDay } from '../routes/team-harness.js';
import { openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

const friend = 'https://verein.example';
const stranger = 'https://anders.example';

let server: ServerHarness;
let party: Readonly<Record<string, string>>;
let team: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await openHarness({
    documents: [workshopDay(), smallNetwork()],
    allowOrigins: [friend],
    devMailbox: new DevMailbox(() => '2027-02-03T10:00:00.000Z'),
  });
  const { signUpId } = await readReceipt(await server.signUp());
  party = server.manageHeaders(signUpId);
  const audiences = ['organises:event-1', 'rights:needs', 'coordinates:network-1', 'memberOf:network-1'];
  team = await server.keyHeaders({ scopes: knownScopes, audiences });
});

afterAll(() => server.close());

const doors = [
  ...routes.map(({ operation, method, path, access, isTagged }) => ({
    name: operation,
    method,
    path,
    access,
    isTagged,
  })),
  ...Object.entries(ownPaths).map(([path, access]) => ({ name: path, method: 'GET', path, access, isTagged: false })),
  { name: 'devMails', method: 'GET', path: '/dev/mails', access: 'public', isTagged: false },
  { name: 'nothing', method: 'GET', path: '/nothing', access: 'public', isTagged: false },
];
type Door = (typeof doors)[number];

function keysFor({ access }: Door): Readonly<Record<string, string>> {
  if (access === 'public') return {};
  return access === 'manage' ? party : team;
}

async function ask(door: Door, own: Readonly<Record<string, string>> = keysFor(door)): Promise<Response> {
  const { method, path } = door;
  const url = path
    .replace('{eventId}', 'event-1')
    .replace('{networkId}', 'network-1')
    .replaceAll(/\{\w+\}/g, 'none');
  const headers = { Host: 'localhost', 'Content-Type': 'application/json', ...own };
  const answer = await server.app.request(url, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) });
  await answer.body?.cancel();
  return answer;
}

describe('every answer', () => {
  it.each(doors)('of $name allows nothing that it does not need', async (door) => {
    for (const answer of [await ask(door), await ask(door, {}), await ask(door, { Authorization: 'Bearer wrong' })]) {
      const { headers } = answer;
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).not.toMatch(/unsafe-eval|unsafe-inline|\*|http:|data:/);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Set-Cookie')).toBeNull();
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(headers.get('X-Powered-By') ?? headers.get('Server')).toBeNull();
    }
  });

  it.each(doors.filter(({ access }) => access !== 'public'))('of $name is kept by nobody on the way', async (door) => {
    const stored = (await ask(door)).headers.get('Cache-Control');
    expect(stored).toBe(door.isTagged === true ? 'private, no-cache' : 'no-store');
  });

  it.each(doors.filter(({ method, access }) => method === 'POST' && access === 'public'))(
    'of $name, which may tell of a person, is kept by nobody on the way',
    async (door) => {
      expect((await ask(door)).headers.get('Cache-Control')).toBe('no-store');
    },
  );

  it('that is read with a key is no answer for everybody', async () => {
    for (const path of [paths.events(), paths.event('event-1'), paths.network('network-1')]) {
      for (const own of [team, party]) {
        const { headers } = await server.get(path, own);
        expect([headers.get('Cache-Control'), headers.get('Vary')]).toEqual([
          'private, no-cache',
          expect.stringContaining('Authorization'),
        ]);
      }
    }
  });
});

describe('pages of other origins', () => {
  it.each(doors.filter(({ name }) => name !== 'devMails'))('read $name where everybody may', async (door) => {
    const isOpen = door.access === 'public' && door.method === 'GET';
    const allowed = async (origin: string) =>
      (await ask(door, { ...keysFor(door), Origin: origin })).headers.get('Access-Control-Allow-Origin');
    expect([await allowed(stranger), await allowed('null'), await allowed(friend)]).toEqual(
      isOpen ? ['*', '*', '*'] : [null, null, friend],
    );
  });

  it.each(doors.filter(({ method }) => method === 'POST'))('write nothing by $name', async (door) => {
    for (const origin of [stranger, 'null', `${friend}.anders.example`, friend.replace('https', 'http')]) {
      expect((await ask(door, { ...keysFor(door), Origin: origin })).status).toBe(403);
    }
  });

  it('read nothing of the mailbox for development', async () => {
    const { headers } = await server.get('/dev/mails', { Host: 'localhost', Origin: friend });
    expect([headers.get('Access-Control-Allow-Origin'), headers.get('Cross-Origin-Resource-Policy')]).toEqual([
      null,
      'same-origin',
    ]);
  });

  it.each([managingPaths.ownSignUp(), organisingPaths.signUpSearch('event-1'), organisingPaths.needs('event-1')])(
    'are not let in by asking before: %s',
    async (path) => {
      for (const method of ['GET', 'POST']) {
        const answer = await server.app.request(path, {
          method: 'OPTIONS',
          headers: { Origin: stranger, 'Access-Control-Request-Method': method },
        });
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
      }
    },
  );
});
