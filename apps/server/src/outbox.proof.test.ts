import { setTimeout as delay } from 'node:timers/promises';
import { buildBookable, buildSignUpRequest, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailHarness } from '../testing/mail-harness.js';
import type { MailHarness } from '../testing/mail-harness.js';
import { startServer } from './process-harness.js';
import type { ServerProcess } from './process-harness.js';
import { keptSignUps, prepareProof, proofCount, sendSignUp, tellProof } from './proof-harness.js';
import { databaseKinds, makeTestDatabase } from './store-harness.js';
import type { TestDatabase } from './store-harness.js';

const rounds = proofCount(50);
const perRound = 20;
const clients = 3;
const longestLife = 120;
const eventId = 'event-1';
const patience = 60_000;

const places = {
  signUpRules: [buildSignUpRules({ windows: [{ id: 'always' }], waitingList: { mode: 'automatic' } })],
  bookables: [buildBookable({ capacity: 100_000 })],
};

function requestFor(submitKey: string) {
  const contact = { name: 'Ada Beispiel', mail: `${submitKey}@verein.example` };
  return buildSignUpRequest({ submitKey, contact, bookings: [], consents: [] });
}

/** Sends sign-ups while the server lives, and ends it at some moment after the first mail went out. */
async function playRound(server: ServerProcess, smtp: MailHarness, round: number): Promise<readonly string[]> {
  const before = smtp.mails.length;
  const keys = Array.from({ length: perRound }, (_, index) => `round-${round}-${index}`);
  const waiting = [...keys];
  const client = async (): Promise<void> => {
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      await sendSignUp(server.url, eventId, requestFor(key));
    }
  };
  const sending = Promise.all(Array.from({ length: clients }, client));
  while (smtp.mails.length === before) await delay(2);
  await delay(Math.random() * longestLife);
  await server.stop('SIGKILL');
  await sending;
  return keys;
}

const referenceIn = (text = '') => /su_[\w-]{22}/.exec(text)?.[0] ?? '';

/** Message ids of the mails that tell of each sign-up. */
function idsBySignUp({ mails }: MailHarness): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const groups = Map.groupBy(mails, ({ text }) => referenceIn(text));
  return new Map([...groups].map(([signUpId, these]) => [signUpId, new Set(these.map((mail) => mail.messageId))]));
}

describe.each(databaseKinds)('the outbox of a server killed at any moment, on %s', (kind) => {
  let database: TestDatabase;
  let smtp: MailHarness;
  let server: ServerProcess | undefined;

  beforeEach(async () => {
    [database, smtp] = await Promise.all([makeTestDatabase(kind), openMailHarness()]);
    // Time for the server to die between the mail and the word that it was taken.
    smtp.answersAfter = 40;
  });

  afterEach(async () => {
    await server?.stop('SIGKILL');
    server = undefined;
    await smtp.close();
    await database.remove();
  });

  const start = () =>
    startServer(
      [...database.args, '--smtp-url', smtp.url, '--mail-from', 'anmeldung@verein.example', '--mail-lease', '1'],
      { environment: database.environment },
    );

  it('delivers each mail at least once, with one id', { timeout: rounds * 20_000 + patience }, async () => {
    const secret = await prepareProof(database, [eventId], places);
    const keys: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      server = await start();
      keys.push(...(await playRound(server, smtp, round)));
    }
    server = await start();
    for (const key of keys) await sendSignUp(server.url, eventId, requestFor(key));
    const kept = await keptSignUps(server.url, eventId, secret);
    const until = Date.now() + patience;
    while (idsBySignUp(smtp).size < kept.length && Date.now() < until) await delay(100);
    const mailed = idsBySignUp(smtp);
    expect(kept).toHaveLength(keys.length);
    expect([...mailed.keys()].toSorted()).toEqual(kept.map(({ id }) => id as string).toSorted());
    expect([...mailed.values()].filter(({ size }) => size !== 1)).toEqual([]);
    const twice = smtp.mails.length - mailed.size;
    tellProof(`${kind}: ${rounds} kills: ${mailed.size} mails delivered, ${twice} of them a second time`);
  });
});
