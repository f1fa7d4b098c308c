import type { Problem } from '@geflecht/core/contract';
import { managingPaths, paths } from '@geflecht/core/contract';
import { buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness, readReceipt } from '../server-harness.js';
import type { HarnessOptions, ServerHarness } from '../server-harness.js';

let server: ServerHarness;

async function open(options: HarnessOptions = {}): Promise<void> {
  server = await openHarness(options);
}

afterEach(() => server.close());

const problem = async (response: Response) => (await response.json()) as Problem;

/** A request as if it came over the network. */
const from = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
  server.app.request(
    paths.signUps('event-1'),
    {
      method: 'POST',
      body: JSON.stringify(nextRequest()),
      headers: { 'Content-Type': 'application/json', ...headers },
    },
    { incoming: { socket: { remoteAddress } } },
  );

const guess = (index: number) => () =>
  server.app.request(
    managingPaths.ownSignUp(),
    { headers: { Authorization: `Bearer geflecht_manage_${String(index).padStart(43, 'A')}` } },
    { incoming: { socket: { remoteAddress: '203.0.113.9' } } },
  );

const claim = (left: string) => ({ 'X-Forwarded-For': `${left}, 203.0.113.7` });

const statuses = async (requests: readonly (() => Response | Promise<Response>)[]) => {
  const all: number[] = [];
  for (const request of requests) all.push((await request()).status);
  return all;
};

async function solve(): Promise<string> {
  const challenge = (await (await server.get(managingPaths.challenge())).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('a trace of a program', () => {
  it.each([
    { what: 'a field nobody sees', trace: { honeypot: 'x' }, field: 'honeypot' },
    { what: 'inhuman haste', trace: { elapsedSeconds: 0.4 }, field: 'elapsedSeconds' },
  ])('$what is answered with other ways', async ({ trace, field }) => {
    const rules = buildSignUpRules({ channels: { phone: '030 000000' } });
    await open({ documents: [buildEventDocument({ signUpRules: [rules] })] });
    const response = await server.signUp({ trace });
    const { code, issues, detail } = await problem(response);
    expect([response.status, code, issues?.[0]?.path, detail]).toEqual([
      400,
      'invalid',
      ['trace', field],
      expect.stringContaining('030 000000'),
    ]);
    expect(await server.store.signUps.list('event-1')).toEqual([]);
  });

  it('is not kept, and does not make the same submit another one', async () => {
    await open();
    const request = nextRequest();
    expect((await server.post({ ...request, trace: { elapsedSeconds: 40 } })).status).toBe(201);
    expect((await server.post({ ...request, trace: { elapsedSeconds: 90 } })).status).toBe(201);
    const kept = await server.store.signUps.list('event-1');
    expect([kept.length, JSON.stringify(kept).includes('elapsed')]).toEqual([1, false]);
  });

  it('that is missing is no fault', async () => {
    await open();
    expect((await server.signUp()).status).toBe(201);
  });
});

describe('too many requests', () => {
  const limits = { signUps: { most: 2, seconds: 60 }, guesses: { most: 2, seconds: 60 } };

  it('of one network are refused for a while, others are not', async () => {
    await open({ limits });
    expect(
      await statuses(['203.0.113.1', '203.0.113.2', '203.0.113.3', '198.51.100.1'].map((a) => () => from(a))),
    ).toEqual([201, 201, 429, 201]);
    const refused = await from('203.0.113.4');
    expect([refused.headers.get('Retry-After'), (await problem(refused)).code]).toEqual(['30', 'too-many-requests']);
    server.setClock('2027-02-03T10:00:31.000Z');
    expect((await from('203.0.113.4')).status).toBe(201);
  });

  it('of an unnamed proxy next door are none, for everybody would share its limit', async () => {
    await open({ limits });
    expect(await statuses(Array.from({ length: 4 }, () => () => from('172.18.0.5')))).toEqual([201, 201, 201, 201]);
  });

  it('of this machine are none', async () => {
    await open({ limits });
    expect(await statuses(Array.from({ length: 4 }, () => () => from('127.0.0.1')))).toEqual([201, 201, 201, 201]);
  });

  it('are counted by what proxies say only where they are trusted, and by the last of them', async () => {
    await open({ limits });
    const forged = ['192.0.2.1', '192.0.3.1', '192.0.4.1'].map((left) => () => from('203.0.113.1', claim(left)));
    expect(await statuses(forged)).toEqual([201, 201, 429]);
    await server.close();
    await open({ limits, proxies: 1 });
    const behind = ['192.0.2.1', '192.0.3.1', '192.0.4.1'].map((left) => () => from('127.0.0.1', claim(left)));
    expect(await statuses(behind)).toEqual([201, 201, 429]);
  });

  it('with keys that open nothing end', async () => {
    await open({ limits });
    expect(await statuses([guess(1), guess(2), guess(3)])).toEqual([401, 401, 429]);
  });

  it('leave no address in the log', async () => {
    const lines: string[] = [];
    const log = pino({ base: null }, { write: (line) => void lines.push(line) });
    await open({ limits, log });
    await statuses(Array.from({ length: 4 }, () => () => from('203.0.113.77', { 'X-Forwarded-For': '203.0.113.78' })));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).not.toContain('203.0.113');
  });
});

describe('a challenge', () => {
  it('is offered and asked for only where it is wanted', async () => {
    await open();
    expect((await server.get(managingPaths.challenge())).status).toBe(404);
    expect(await (await server.get(paths.capabilities())).text()).not.toContain('signUps.challenge');
    await server.close();
    await open({ asksChallenge: true });
    expect(await (await server.get(paths.capabilities())).text()).toContain('signUps.challenge');
    const response = await server.signUp();
    expect([response.status, (await problem(response)).issues?.[0]?.path]).toEqual([400, ['trace', 'challenge']]);
  });

  it('opens the way once', { timeout: 30_000 }, async () => {
    await open({ asksChallenge: true });
    const challenge = await solve();
    expect((await server.signUp({ trace: { challenge } })).status).toBe(201);
    expect((await server.signUp({ trace: { challenge } })).status).toBe(400);
  });

  it('is not asked for anew by a request that is sent again, however late', { timeout: 30_000 }, async () => {
    await open({ asksChallenge: true });
    const request = nextRequest({ trace: { challenge: await solve() } });
    const receipt = await readReceipt(await server.post(request));
    expect(await readReceipt(await server.post(request))).toEqual(receipt);
    server.setClock('2027-02-03T11:00:00.000Z');
    expect(await readReceipt(await server.post(request))).toEqual(receipt);
  });

  it('that was set elsewhere, or changed, opens nothing', { timeout: 30_000 }, async () => {
    await open({ asksChallenge: true });
    const other = await openHarness({ asksChallenge: true });
    const foreign = (await (await other.get(managingPaths.challenge())).json()) as Challenge;
    await other.close();
    const solution = await solveChallenge({ challenge: foreign, deriveKey });
    const own = JSON.parse(Buffer.from(await solve(), 'base64').toString()) as { challenge: Challenge };
    const forged = { ...own, challenge: { ...own.challenge, parameters: { ...own.challenge.parameters, cost: 1 } } };
    const tries = [{ challenge: foreign, solution }, forged, {}, [], 'x', null].map((payload) =>
      Buffer.from(JSON.stringify(payload)).toString('base64'),
    );
    for (const challenge of [...tries, 'no base64 !', '']) {
      expect((await server.signUp({ trace: { challenge } })).status).toBe(400);
    }
  });
});
