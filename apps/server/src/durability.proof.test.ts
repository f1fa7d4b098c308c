import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { paths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { SignUp } from '@geflecht/core/sign-up';
import { buildBookable, buildDocument, buildEvent, buildSignUpRequest, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDocument } from './documents/seed-document.js';
import { makeKey } from './keys/api-key.js';
import { startServer } from './process-harness.js';
import type { ServerProcess } from './process-harness.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';

const rounds = process.env['GEFLECHT_PROOF'] === 'full' ? 50 : 3;
const capacity = 60;
const clients = 8;
const at = '2027-01-01T00:00:00.000Z';
const eventIds = Array.from({ length: rounds }, (_, round) => `event-${round + 1}`);

let folder: string;
let server: ServerProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geflecht-durability-'));
});

afterEach(async () => {
  await server?.stop('SIGKILL');
  server = undefined;
  await rm(folder, { recursive: true });
});

const scoped = (eventId: string) => ({ scope: { eventId } });

/** Events far ahead, so that the machine's clock finds them open. */
function document(): GeflechtDocument {
  return buildDocument({
    events: eventIds.map((id) =>
      buildEvent({
        id,
        start: '2099-03-06',
        end: '2099-03-06',
        controller: { name: 'Mütterzentrum Erlenbogen' },
        privacyNotice: { url: 'https://verein.example/datenschutz' },
      }),
    ),
    signUpRules: eventIds.map((eventId) =>
      buildSignUpRules({ ...scoped(eventId), id: `rules-${eventId}`, eventId, windows: [{ id: 'always' }] }),
    ),
    bookables: eventIds.map((eventId) =>
      buildBookable({ ...scoped(eventId), id: `seats-${eventId}`, targetId: eventId, capacity }),
    ),
  });
}

async function prepare(): Promise<string> {
  const { store } = await openSqliteStore({ file: join(folder, 'geflecht.sqlite') });
  await seedDocument(store, document());
  const audiences = eventIds.map((eventId) => `organises:${eventId}`);
  const { key, secret } = makeKey({ label: 'proof', scopes: ['signUps.read'], audiences, at });
  await store.keys.add(key);
  await store.close();
  return secret;
}

const start = () => startServer(['--data', folder]);

interface Sent {
  readonly submitKey: string;
  /** Undefined while nobody knows: the connection died. */
  readonly status?: number;
  readonly signUpId?: string;
}

function bodyFor(submitKey: string, size: number): string {
  const participants = Array.from({ length: size }, (_, index) => ({ id: `p${index}`, kind: 'adult' as const }));
  return JSON.stringify(buildSignUpRequest({ submitKey, participants, bookings: [], consents: [] }));
}

const sizeOf = (submitKey: string) => (Number(submitKey.split('-').at(-1)) % 3) + 1;

async function send(url: string, eventId: string, submitKey: string): Promise<Sent> {
  try {
    const response = await fetch(`${url}${paths.signUps(eventId)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: bodyFor(submitKey, sizeOf(submitKey)),
    });
    const { signUpId } = (await response.json()) as { signUpId?: string };
    return { submitKey, status: response.status, ...(signUpId === undefined ? {} : { signUpId }) };
  } catch {
    return { submitKey };
  }
}

async function list(url: string, eventId: string, secret: string): Promise<readonly SignUp[]> {
  const response = await fetch(`${url}${paths.signUps(eventId)}`, { headers: { Authorization: `Bearer ${secret}` } });
  return ((await response.json()) as { signUps: readonly SignUp[] }).signUps;
}

/** Every client sends one after the other until its connection dies. */
async function sendUntilKilled(running: ServerProcess, eventId: string): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const first = Promise.withResolvers<void>();
  const client = async (number: number): Promise<void> => {
    for (let count = 0; ; count += 1) {
      const one = await send(running.url, eventId, `submit-${eventId}-${number}-${count}`);
      sent.push(one);
      first.resolve();
      if (one.status === undefined) return;
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  await first.promise;
  await delay(Math.random() * 400);
  await running.stop('SIGKILL');
  await all;
  return sent;
}

interface Round {
  readonly acknowledged: readonly Sent[];
  readonly unknown: number;
  readonly kept: readonly SignUp[];
}

async function playRound(eventId: string, secret: string): Promise<Round> {
  server = await start();
  const sent = await sendUntilKilled(server, eventId);
  server = await start();
  const unknown = sent.filter(({ status }) => status === undefined);
  const again: Sent[] = [];
  for (const { submitKey } of unknown) again.push(await send(server.url, eventId, submitKey));
  const kept = await list(server.url, eventId, secret);
  await server.stop('SIGTERM');
  server = undefined;
  const acknowledged = [...sent, ...again].filter(({ status }) => status === 201);
  return { acknowledged, unknown: unknown.length, kept };
}

describe(`a server killed at any moment, ${rounds} rounds`, () => {
  it('loses no acknowledged sign-up, doubles none and oversells no place', { timeout: rounds * 20_000 }, async () => {
    const secret = await prepare();
    let [acknowledged, unknown] = [0, 0];
    for (const eventId of eventIds) {
      const round = await playRound(eventId, secret);
      const ids = round.kept.map(({ id }) => id as string);
      const keys = round.kept.map(({ submitKey }) => submitKey);
      const persons = round.kept.reduce((sum, { participants }) => sum + participants.length, 0);
      expect(ids).toEqual(expect.arrayContaining(round.acknowledged.map(({ signUpId }) => signUpId)));
      expect([new Set(ids).size, new Set(keys).size]).toEqual([ids.length, keys.length]);
      expect(new Set(ids)).toEqual(new Set(round.acknowledged.map(({ signUpId }) => signUpId)));
      expect(persons).toBeLessThanOrEqual(capacity);
      acknowledged += round.acknowledged.length;
      unknown += round.unknown;
    }
    process.stdout.write(`proof: ${rounds} kills: ${acknowledged} acknowledged, ${unknown} cut off and sent again\n`);
    expect(unknown).toBeGreaterThan(0);
  });
});
