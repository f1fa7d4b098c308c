import { setTimeout as delay } from 'node:timers/promises';
import type { SignUp } from '@geflecht/core/sign-up';
import { buildBookable, buildSignUpRequest, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './process-harness.js';
import type { ServerProcess } from './process-harness.js';
import { keptSignUps, prepareProof, proofCount, sendSignUp, tellProof } from './proof-harness.js';
import type { Sent } from './proof-harness.js';
import { databaseKinds, makeTestDatabase } from './store-harness.js';
import type { TestDatabase } from './store-harness.js';

const rounds = proofCount(50);
const capacity = 60;
const clients = 8;
const longestLife = 400;
const eventIds = Array.from({ length: rounds }, (_, round) => `event-${round + 1}`);

const scoped = (eventId: string) => ({ scope: { eventId } });

/** What each round signs people up to. */
function places() {
  return {
    signUpRules: eventIds.map((eventId) =>
      buildSignUpRules({ ...scoped(eventId), id: `rules-${eventId}`, eventId, windows: [{ id: 'always' }] }),
    ),
    bookables: eventIds.map((eventId) =>
      buildBookable({ ...scoped(eventId), id: `seats-${eventId}`, targetId: eventId, capacity }),
    ),
  };
}

const sizeOf = (submitKey: string) => (Number(submitKey.split('-').at(-1)) % 3) + 1;

function requestFor(submitKey: string) {
  const size = sizeOf(submitKey);
  const participants = Array.from({ length: size }, (_, index) => ({ id: `p${index}`, kind: 'adult' as const }));
  const contact = { name: 'Ada Beispiel', mail: `${submitKey}@verein.example` };
  return buildSignUpRequest({ submitKey, contact, participants, bookings: [], consents: [] });
}

/** Every client sends one after the other until its connection dies. */
async function sendUntilKilled(running: ServerProcess, eventId: string): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const first = Promise.withResolvers<void>();
  const client = async (number: number): Promise<void> => {
    for (let count = 0; ; count += 1) {
      const one = await sendSignUp(running.url, eventId, requestFor(`submit-${eventId}-${number}-${count}`));
      sent.push(one);
      first.resolve();
      if (one.status === undefined) return;
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  await first.promise;
  await delay(Math.random() * longestLife);
  await running.stop('SIGKILL');
  await all;
  return sent;
}

interface Round {
  readonly acknowledged: readonly Sent[];
  readonly unknown: number;
  readonly kept: readonly SignUp[];
}

describe.each(databaseKinds)(`a server on %s killed at any moment, ${rounds} rounds`, (kind) => {
  let database: TestDatabase;
  let server: ServerProcess | undefined;

  beforeEach(async () => {
    database = await makeTestDatabase(kind);
  });

  afterEach(async () => {
    await server?.stop('SIGKILL');
    server = undefined;
    await database.remove();
  });

  const start = () => startServer(database.args, { environment: database.environment });

  async function playRound(eventId: string, secret: string): Promise<Round> {
    server = await start();
    const sent = await sendUntilKilled(server, eventId);
    server = await start();
    const unknown = sent.filter(({ status }) => status === undefined);
    const again: Sent[] = [];
    for (const { submitKey } of unknown) again.push(await sendSignUp(server.url, eventId, requestFor(submitKey)));
    const kept = await keptSignUps(server.url, eventId, secret);
    await server.stop('SIGTERM');
    server = undefined;
    const acknowledged = [...sent, ...again].filter(({ status }) => status === 201);
    return { acknowledged, unknown: unknown.length, kept };
  }

  it('loses no acknowledged sign-up, doubles none and oversells no place', { timeout: rounds * 20_000 }, async () => {
    const secret = await prepareProof(database, eventIds, places());
    let [acknowledged, unknown] = [0, 0];
    for (const eventId of eventIds) {
      const round = await playRound(eventId, secret);
      const ids = round.kept.map(({ id }) => id as string);
      const keys = round.kept.map(({ contact }) => contact.mail.split('@')[0]);
      const persons = round.kept.reduce((sum, { participants }) => sum + participants.length, 0);
      expect([new Set(ids).size, new Set(keys).size]).toEqual([ids.length, keys.length]);
      expect(new Set(ids)).toEqual(new Set(round.acknowledged.map(({ signUpId }) => signUpId)));
      expect(persons).toBeLessThanOrEqual(capacity);
      acknowledged += round.acknowledged.length;
      unknown += round.unknown;
    }
    tellProof(`${kind}: ${rounds} kills: ${acknowledged} acknowledged, ${unknown} cut off and sent again`);
    expect(unknown).toBeGreaterThan(0);
  });
});
