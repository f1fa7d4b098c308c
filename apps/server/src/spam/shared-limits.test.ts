import { managingPaths, paths } from '@geflecht/core/contract';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passingSecret } from '../keys/server-secret.js';
import { nextRequest, openHarness } from '../server-harness.js';
import type { HarnessOptions, ServerHarness } from '../server-harness.js';
import { makeTestDatabase } from '../store-harness.js';
import type { TestDatabase } from '../store-harness.js';

let database: TestDatabase;
let servers: readonly [ServerHarness, ServerHarness];

const secret = passingSecret();
const address = '203.0.113.9';

/** Opens two servers that know of each other only by their database. */
async function open(options: HarnessOptions): Promise<void> {
  const first = await openHarness({ database, secret, ...options });
  servers = [first, await openHarness({ database, secret, documents: [], ...options })];
}

beforeEach(async () => {
  database = await makeTestDatabase('postgres');
});

afterEach(async () => {
  for (const server of servers) await server.close();
  await database.remove();
});

const signUpAt = async ({ app }: ServerHarness, remoteAddress = address, request = nextRequest()) =>
  app.request(
    paths.signUps('event-1'),
    { method: 'POST', body: JSON.stringify(request), headers: { 'Content-Type': 'application/json' } },
    { incoming: { socket: { remoteAddress } } },
  );

/** Proves an address by a key that is not right: looked at before, counted afterwards. */
const prove = async ({ app }: ServerHarness) =>
  app.request(
    managingPaths.mailProof(),
    {
      method: 'POST',
      body: JSON.stringify({ key: 'not-the-key' }),
      headers: { 'Content-Type': 'application/json' },
    },
    { incoming: { socket: { remoteAddress: address } } },
  );

async function rows(table: 'rate_limits' | 'used_marks'): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: database.place });
  await client.connect();
  const { rows: all } = await client.query<Record<string, unknown>>(`select * from ${table}`);
  await client.end();
  return all;
}

const clockAt = (clock: string) => {
  for (const server of servers) server.setClock(`2027-02-03T${clock}.000Z`);
};

async function solve({ get }: ServerHarness): Promise<string> {
  const challenge = (await (await get(managingPaths.challenge())).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('a limit of two servers on one database', () => {
  const limits = { signUps: { most: 3, seconds: 60 } };

  it('is one limit, whichever is asked', async () => {
    await open({ limits });
    const [one, other] = servers;
    const answers: Response[] = [];
    for (const server of [one, other, one, other]) answers.push(await signUpAt(server));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
    expect(answers[3]?.headers.get('Retry-After')).toBe('20');
    expect((await signUpAt(other, '198.51.100.7')).status).toBe(201);
  });

  it('holds for a crowd that comes to both at once', async () => {
    await open({ limits });
    const crowd = Array.from({ length: 20 }, (_, index) => signUpAt(servers[index % 2 === 0 ? 0 : 1]));
    const statuses = (await Promise.all(crowd)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(17);
  });

  it('lets through again what time has made room for', async () => {
    await open({ limits });
    for (const _ of [1, 2, 3]) await signUpAt(servers[0]);
    clockAt('10:00:20');
    expect((await signUpAt(servers[1])).status).toBe(201);
    expect((await signUpAt(servers[0])).status).toBe(429);
  });

  it('keeps no address, and nothing at all once it is over', async () => {
    await open({ limits });
    await signUpAt(servers[0]);
    const kept = JSON.stringify(await rows('rate_limits'));
    expect(kept).toContain('signUps:');
    expect(kept).not.toMatch(/203|113/);
    await servers[1].store.limits?.sweep(Date.parse('2027-02-03T10:01:00.000Z'));
    expect(await rows('rate_limits')).toEqual([]);
  });

  it('of guesses is looked at without taking any', async () => {
    await open({ limits: { guesses: { most: 2, seconds: 60 } } });
    const [one, other] = servers;
    const statuses = [(await prove(one)).status, (await prove(other)).status, (await prove(one)).status];
    expect(statuses).toEqual([403, 403, 429]);
  });
});

describe('the solution of a challenge', () => {
  it('is good for one submit at all servers together, however often it is sent', async () => {
    await open({ asksChallenge: true });
    const [one, other] = servers;
    const challenge = await solve(one);
    const request = nextRequest({ trace: { challenge } });
    const statuses = [
      await signUpAt(other, address, request),
      await signUpAt(one, address, request),
      await signUpAt(one, address, nextRequest({ trace: { challenge } })),
    ].map(({ status }) => status);
    expect(statuses).toEqual([201, 201, 400]);
    expect(JSON.stringify(await rows('used_marks'))).not.toContain(request.submitKey);
  });
});
