import { createHash } from 'node:crypto';
import { managingPaths, organisingPaths, paths } from '@geflecht/core/contract';
import { buildBookable, buildEventDocument, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { checkInCode } from '../check-in/check-in-code.js';
import { makeSecret } from '../keys/api-key.js';
import { manageKeyOf } from '../keys/manage-key.js';
import { passingSecret } from '../keys/server-secret.js';
import { nextRequest, openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { signInTokenOf } from '../sign-in/sign-in-token.js';
import { usualLimits } from '../spam/guard.js';

let server: ServerHarness;

afterEach(() => server.close());

const attacker = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
const neighbour = { incoming: { socket: { remoteAddress: '198.51.100.7' } } };
const { most, seconds } = usualLimits.guesses;
const hash = createHash('sha256').update('SOMMER').digest('hex');

function invited() {
  const rules = buildSignUpRules({ access: 'invited', codes: [{ hash, uses: 100 }] });
  return buildEventDocument({ signUpRules: [rules], bookables: [buildBookable({ capacity: 100 })] });
}

function send(path: string, body: unknown, from: object = attacker): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return Promise.resolve(server.app.request(path, { method: 'POST', body: JSON.stringify(body), headers }, from));
}

const signUp = (code: string, from?: object) => send(paths.signUps('event-1'), nextRequest({ code }), from);

const madeUp = (index: number) => String(index).padStart(43, 'A');

async function statuses(times: number, ask: (index: number) => Promise<Response>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let index = 0; index < times; index += 1) all.push((await ask(index)).status);
  return all;
}

describe('guessing codes of an event for the invited', () => {
  it('ends soon, and the right code opens nothing then either', async () => {
    server = await openHarness({ documents: [invited()] });
    const guessed = await statuses(most + 1, (index) => signUp(`GUESS-${index}`));
    expect(guessed).toEqual([...Array.from({ length: most }, () => 400), 429]);
    const lucky = await signUp('SOMMER');
    expect([lucky.status, Number(lucky.headers.get('Retry-After')) > 0]).toEqual([429, true]);
    expect(await server.store.signUps.list('event-1')).toEqual([]);
  });

  it('keeps nobody else out, nor for long', async () => {
    server = await openHarness({ documents: [invited()] });
    await statuses(most, (index) => signUp(`GUESS-${index}`));
    expect((await signUp('SOMMER', neighbour)).status).toBe(201);
    server.setClock(new Date(Date.parse('2027-02-03T10:00:00Z') + (seconds / most) * 1_000).toISOString());
    expect((await signUp('SOMMER')).status).toBe(201);
  });

  it('is none where many of one house use the right one', async () => {
    server = await openHarness({ documents: [invited()] });
    expect(new Set(await statuses(most + 5, () => signUp('SOMMER')))).toEqual(new Set([201]));
  });

  it('is helped by no document: hashes of codes are shown to nobody who does not run the event', async () => {
    server = await openHarness({ documents: [invited()] });
    const keys = [{}, await server.keyHeaders({ audiences: ['confirmedFor:event-1'] })];
    for (const own of keys) {
      for (const path of [paths.events(), paths.event('event-1')]) {
        expect(await (await server.get(path, own)).text()).not.toContain(hash);
      }
    }
  });
});

describe('guessing keys', () => {
  it('is as hopeless as guessing 256 random bits', async () => {
    server = await openHarness();
    const secret = passingSecret();
    const secrets = [makeSecret().secret, manageKeyOf(secret, 'su_1'), signInTokenOf(secret, 'si_1')];
    for (const each of secrets) {
      const [random = ''] = /[\w-]{43}$/.exec(each) ?? [];
      expect(Buffer.from(random, 'base64url')).toHaveLength(32);
    }
    expect(new Set(Array.from({ length: 1_000 }, () => makeSecret().secret)).size).toBe(1_000);
  });

  it('is told to wait', async () => {
    server = await openHarness();
    const guessed = await statuses(most + 1, async (index) =>
      server.app.request(
        managingPaths.ownSignUp(),
        { headers: { Authorization: `Bearer geflecht_${madeUp(index)}` } },
        attacker,
      ),
    );
    expect(guessed.slice(-2)).toEqual([401, 429]);
  });

  it('of links to sign in with is told to wait', async () => {
    server = await openHarness();
    const guessed = await statuses(most + 1, (index) =>
      send(organisingPaths.signIn(), { token: `geflecht_sign_in_${madeUp(index)}` }),
    );
    expect(guessed.slice(-2)).toEqual([403, 429]);
  });
});

describe('guessing codes on badges', () => {
  const holder = { eventId: 'event-1', signUpId: 'su_1', participantId: 'participant-1' };

  it('gains nothing: no route takes one without the key of a team', async () => {
    server = await openHarness();
    const entry = {
      id: 'note-0001',
      code: checkInCode(server.secret, holder),
      of: { eventId: 'event-1' },
      presence: 'present',
      proof: 'checkIn',
      at: '2027-02-03T10:00:00Z',
    };
    const body = { submitKey: 'note-of-nobody', entries: [entry] };
    expect((await send(organisingPaths.attendance('event-1'), body)).status).toBe(401);
  });

  it('is not helped by other badges: each code hangs on the secret and on nothing that is shown', () => {
    const codes = ['su_1', 'su_2', 'su_3'].map((signUpId) => checkInCode(passingSecret(), { ...holder, signUpId }));
    expect(new Set(codes).size).toBe(3);
    expect(checkInCode(passingSecret(), holder)).not.toBe(checkInCode(passingSecret(), holder));
  });
});

describe('ids of sign-ups', () => {
  it('cannot be guessed, and open nothing', async () => {
    server = await openHarness();
    const all = await Promise.all(Array.from({ length: 5 }, () => server.signUp()));
    for (const answer of all) {
      const { signUpId } = (await answer.json()) as { signUpId: string };
      expect(Buffer.from(signUpId.replace(/^su_/, ''), 'base64url').length).toBeGreaterThanOrEqual(16);
      expect((await server.get(`${paths.signUps('event-1')}/${signUpId}`)).status).toBe(404);
    }
  });
});
