import { paths } from '@geflecht/core/contract';
import type { Route } from '@geflecht/core/contract';
import { routes } from '@geflecht/core/schema';
import SqliteConnection from 'better-sqlite3';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesHeld, proofCount, tellProof } from './proof-harness.js';
import { openFuzzed } from './security/contract-fuzz-harness.js';
import type { FuzzedServer } from './security/contract-fuzz-harness.js';
import { mutationsOf } from './security/mutations-harness.js';
import { anythingOf, bodiesOf, hostileTexts } from './security/schema-bodies-harness.js';

/** Of 23 routes that take one. */
const bodiesPerRoute = { sqlite: proofCount(250), postgres: proofCount(50) };
const queriesPerRoute = proofCount(100);
/** Nobody waits longer for an answer; planning tables is the slowest. */
const longest = 10_000;

const writing = routes.filter(({ input }) => input !== undefined);
const asking = routes.filter(({ query = [] }) => query.length > 0);

describe.each(['sqlite', 'postgres'] as const)('whatever fits a schema or almost does, on %s', (kind) => {
  const isFile = kind === 'sqlite';
  let server: FuzzedServer;
  const statuses = new Map<string, Map<number, number>>();
  let sent = 0;

  beforeAll(async () => {
    server = await openFuzzed(kind);
  });

  afterAll(async () => {
    tellProof(`${sent} bodies and queries of the schemas of ${statuses.size} routes, on ${kind}`);
    await server.close();
    await server.database.remove();
  });

  async function answered(operation: string, answer: Promise<Response>): Promise<void> {
    const from = performance.now();
    const { status, body, headers } = await answer;
    await body?.cancel();
    sent += 1;
    const own = statuses.get(operation) ?? new Map<number, number>();
    statuses.set(operation, own.set(status, (own.get(status) ?? 0) + 1));
    expect(status >= 200 && status < 500 ? 'answered' : status).toBe('answered');
    expect(performance.now() - from).toBeLessThan(longest);
    expect(headers.get('Content-Type')).not.toBeNull();
  }

  it.each(writing)('is answered with 2xx or 4xx by $operation', { timeout: 300_000 }, async (route: Route) => {
    await server.refill();
    const { input = z.unknown(), operation } = route;
    const almost = mutationsOf(fc, { body: () => server.bodyFor(operation), values: anythingOf(fc), fewest: 0 });
    const bodies = fc.oneof(
      { weight: 3, arbitrary: bodiesOf(fc, input, server.pools) },
      { weight: 2, arbitrary: almost },
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.nat(1_000), async (body, choice) => {
        await answered(route.operation, server.sendTo(route, { body, choice }));
        await server.later.idle();
      }),
      { numRuns: bodiesPerRoute[kind] },
    );
  });

  it.each(isFile ? asking : [])('is answered with 2xx or 4xx by $operation, asked in a query', async (route: Route) => {
    const known = ['de', 'en-GB', 'session-1', 'event-1', 'workshop-1', '2027-03-06', ...(server.pools['at'] ?? [])];
    const value = fc.oneof(fc.constantFrom(...hostileTexts), fc.constantFrom(...known), fc.string({ unit: 'binary' }));
    const name = fc.constantFrom(...(route.query ?? []).map((each) => each.name), '__proto__', 'x');
    const query = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const text = pairs.map(([key, each]) => `${key}=${encodeURIComponent(String(each).toWellFormed())}`).join('&');
        await answered(route.operation, server.sendTo(route, { query: `?${text}`, choice: 1 }));
      }),
      { numRuns: queriesPerRoute },
    );
  });

  it.each(isFile ? [kind] : [])('reached the work behind the checks', () => {
    const operations = writing.map(({ operation }) => operation);
    const unreached = operations.filter((each) => ![200, 201].some((status) => statuses.get(each)?.has(status)));
    // There is nothing at the made-up ids, and no token that holds.
    const pointless = ['accept', 'reject', 'withdraw'].map((verb) => `${verb}Suggestion`);
    expect(unreached).toEqual([...pointless, 'retryMail', 'removeWebhook', 'reviveWebhook', 'signIn']);
  });

  it('leaves every bookable with no more people than it has places', async () => {
    const signUps = await server.store.signUps.list('event-1');
    const held = ['bookable-1', 'bookable-w1', 'bookable-w2'].map((id) => placesHeld(signUps, id));
    expect(held.map((count, index) => count <= (index === 0 ? 3 : 2))).toEqual([true, true, true]);
    expect(new Set(signUps.map(({ id }) => id)).size).toBe(signUps.length);
  });

  it('leaves records of which every mail can be written', { timeout: 120_000 }, async () => {
    for (let hour = 0; hour < 24; hour += 1) {
      server.setClock(`2027-02-04T${String(hour).padStart(2, '0')}:30:00.000Z`);
      await server.sendDue();
    }
    const failures = (await server.store.mails.list('event-1')).flatMap(({ failure }) => failure ?? []);
    expect(failures).toEqual([]);
    expect(server.mistakes()).toEqual([]);
  });

  it('leaves lists, exports and prints that can be made', { timeout: 60_000 }, async () => {
    const reading = routes.filter(({ method, path }) => method === 'GET' && path.includes('{eventId}'));
    for (const route of reading.filter(({ operation }) => operation !== 'watchAvailability')) {
      const answer = await server.sendTo(route, { choice: 1 });
      expect([route.operation, answer.status < 500]).toEqual([route.operation, true]);
      await answer.arrayBuffer();
    }
    expect((await server.get(paths.events())).status).toBe(200);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(isFile ? [kind] : [])('leaves the database whole', () => {
    const connection = new SqliteConnection(server.database.place, { readonly: true });
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(connection.pragma('foreign_key_check')).toEqual([]);
    connection.close();
  });
});
