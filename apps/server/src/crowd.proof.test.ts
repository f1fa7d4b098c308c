import { paths } from '@geflecht/core/contract';
import type { Availability } from '@geflecht/core/contract';
import { buildBookable, buildSession, buildSignUpRequest, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './process-harness.js';
import type { ServerProcess } from './process-harness.js';
import { keptSignUps, placesHeld, prepareProof, proofCount, sendSignUp, tellProof } from './proof-harness.js';
import type { Sent } from './proof-harness.js';
import { makeTestDatabase } from './store-harness.js';
import type { TestDatabase } from './store-harness.js';

const rounds = proofCount(10);
const clients = 500;
const mostTries = 30;
const [seats, workshopPlaces] = [100, 20];
const eventIds = Array.from({ length: rounds }, (_, round) => `event-${round + 1}`);

const own = (eventId: string, name: string) => ({ id: `${name}-of-${eventId}`, scope: { eventId } });

/** Parties may take fewer places than they ask for, and nobody waits: what is full is full. */
function places() {
  return {
    sessions: eventIds.map((eventId) =>
      buildSession({
        ...own(eventId, 'session'),
        start: '2099-03-06T10:00:00+01:00',
        end: '2099-03-06T11:00:00+01:00',
      }),
    ),
    signUpRules: eventIds.map((eventId) =>
      buildSignUpRules({
        ...own(eventId, 'rules'),
        eventId,
        windows: [{ id: 'always' }],
        party: { max: 5, modes: ['allOrNothing', 'takeFewer'] },
      }),
    ),
    bookables: eventIds.flatMap((eventId) => [
      buildBookable({ ...own(eventId, 'seats'), targetId: eventId, capacity: seats }),
      buildBookable({
        ...own(eventId, 'workshop'),
        kind: 'session',
        targetId: `session-of-${eventId}`,
        capacity: workshopPlaces,
      }),
    ]),
  };
}

/** One in three is a party; half of all want a place at the workshop for everybody of theirs. */
function requestOf(eventId: string, client: number) {
  const size = client % 3 === 0 ? (client % 4) + 1 : 1;
  const participants = Array.from({ length: size }, (_, index) => ({ id: `p${index}`, kind: 'adult' as const }));
  const workshop = participants.map(({ id }) => ({ participantId: id, bookableId: `workshop-of-${eventId}` }));
  return buildSignUpRequest({
    submitKey: `submit-of-${eventId}-${client}`,
    participants,
    mode: client % 2 === 0 ? 'takeFewer' : 'allOrNothing',
    bookings: client % 4 < 2 ? workshop : [],
    consents: [],
  } as never);
}

let database: TestDatabase;
let servers: readonly ServerProcess[] = [];

beforeEach(async () => {
  database = await makeTestDatabase('postgres');
});

afterEach(async () => {
  for (const server of servers) await server.stop('SIGKILL');
  servers = [];
  await database.remove();
});

async function placesLeft(url: string, eventId: string): Promise<readonly number[]> {
  const answer = (await (await fetch(`${url}${paths.availability(eventId)}`)).json()) as Availability;
  return answer.bookables.map((each) => each.placesLeft ?? -1);
}

/** A client told to try again later does so, as one with a queue does. */
async function sendUntilTold(url: string, eventId: string, client: number): Promise<Sent> {
  for (let tries = 1; ; tries += 1) {
    const sent = await sendSignUp(url, eventId, requestOf(eventId, client));
    if ((sent.status !== undefined && sent.status !== 503) || tries === mostTries) return sent;
  }
}

describe(`two servers on one database, ${clients} clients for ${seats} places, ${rounds} rounds`, () => {
  it('give exactly the places there are, to those they said so', { timeout: rounds * 60_000 }, async () => {
    const secret = await prepareProof(database, eventIds, places());
    servers = await Promise.all([1, 2].map(() => startServer([], { environment: database.environment })));
    const urls = servers.map(({ url }) => url);
    for (const eventId of eventIds) {
      const all = Array.from({ length: clients }, (_, client) => client);
      const sent = await Promise.all(all.map((client) => sendUntilTold(urls[client % 2] ?? '', eventId, client)));
      const kept = await keptSignUps(urls[0] ?? '', eventId, secret);
      expect([placesHeld(kept, `seats-of-${eventId}`), placesHeld(kept, `workshop-of-${eventId}`)]).toEqual([
        seats,
        workshopPlaces,
      ]);
      const acknowledged = sent.flatMap(({ status, signUpId }) => (status === 201 ? [signUpId] : []));
      const first = kept.filter(({ splitFrom }) => splitFrom === undefined).map(({ id }) => id as string);
      expect(new Set(first)).toEqual(new Set(acknowledged));
      expect(new Set(first).size).toBe(first.length);
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201, 409]));
      const left = await Promise.all(urls.map((url) => placesLeft(url, eventId)));
      expect(left).toEqual([
        [0, 0],
        [0, 0],
      ]);
    }
    tellProof(`two servers, ${clients} clients: exactly ${seats} and ${workshopPlaces} places in ${rounds} rounds`);
  });
});
