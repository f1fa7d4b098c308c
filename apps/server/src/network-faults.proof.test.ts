import { buildBookable, buildSignUpRequest, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faults, startFaultProxy } from './fault-proxy-harness.js';
import type { FaultProxy } from './fault-proxy-harness.js';
import { startServer } from './process-harness.js';
import type { ServerProcess } from './process-harness.js';
import { keptSignUps, placesHeld, prepareProof, proofCount, sendSignUp, tellProof } from './proof-harness.js';
import { databaseKinds, makeTestDatabase } from './store-harness.js';
import type { TestDatabase } from './store-harness.js';

const parties = proofCount(1_000);
const clients = 20;
const mostTries = 30;
const capacity = Math.floor(parties * 1.5);
const eventId = 'event-1';
const seats = 'seats';

function places() {
  return {
    signUpRules: [buildSignUpRules({ eventId, windows: [{ id: 'always' }] })],
    bookables: [buildBookable({ id: seats, targetId: eventId, capacity })],
  };
}

function requestOf(party: number) {
  const participants = Array.from({ length: (party % 3) + 1 }, (_, index) => ({ id: `p${index}`, kind: 'adult' }));
  const submitKey = `submit-of-party-${party}`;
  const contact = { name: 'Ada Beispiel', mail: `${submitKey}@verein.example` };
  return buildSignUpRequest({ submitKey, contact, participants, bookings: [], consents: [] } as never);
}

interface Told {
  readonly party: number;
  readonly status: number;
  readonly signUpId?: string | undefined;
}

/** Sends the same submit until somebody says what became of it. */
async function sendUntilTold(url: string, party: number): Promise<Told> {
  for (let tries = 1; ; tries += 1) {
    const { status = 0, signUpId } = await sendSignUp(url, eventId, requestOf(party));
    if ((status !== 0 && status !== 503) || tries === mostTries) return { party, status, signUpId };
  }
}

async function sendAll(url: string): Promise<readonly Told[]> {
  const told: Told[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < parties) {
      next += 1;
      told.push(await sendUntilTold(url, next));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return told;
}

describe.each(databaseKinds)(`${parties} parties over a bad network, on %s`, (kind) => {
  let database: TestDatabase;
  let server: ServerProcess;
  let proxy: FaultProxy;

  beforeEach(async () => {
    database = await makeTestDatabase(kind);
  });

  afterEach(async () => {
    await proxy.close();
    await server.stop('SIGKILL');
    await database.remove();
  });

  it('are each signed up once, and nothing they were told is lost', { timeout: 300_000 }, async () => {
    const secret = await prepareProof(database, [eventId], places());
    server = await startServer(database.args, { environment: database.environment });
    let turn = 0;
    proxy = await startFaultProxy(server.url, () => faults[(turn += 1) % faults.length] ?? 'none');
    const told = await sendAll(proxy.url);
    await proxy.close();
    const kept = await keptSignUps(server.url, eventId, secret);
    const acknowledged = new Map(
      told.flatMap((one) => (one.status === 201 ? [[one.party, one.signUpId] as const] : [])),
    );
    const keptIds = new Map(kept.map(({ contact, id }) => [contact.mail.split('@')[0], id as string]));
    expect(keptIds.size).toBe(kept.length);
    expect(keptIds).toEqual(new Map([...acknowledged].map(([party, id]) => [`submit-of-party-${party}`, id])));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(placesHeld(kept, seats)).toBe(capacity);
    expect([...proxy.happened.keys()].toSorted()).toEqual(faults.toSorted());
    const counts = [...proxy.happened].map(([fault, count]) => `${count} ${fault}`).join(', ');
    tellProof(`${kind}: ${parties} parties over a bad network (${counts}): ${kept.length} signed up once`);
  });
});
