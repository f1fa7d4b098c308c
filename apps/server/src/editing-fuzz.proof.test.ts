import { editingPaths } from '@geflecht/core/contract';
import { buildActor } from '@geflecht/core/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes, networkId, openNetworkHarness } from './network-harness.js';
import type { NetworkHarness } from './network-harness.js';

const runs = process.env['GEFLECHT_PROOF'] === 'full' ? 3_000 : 300;
let server: NetworkHarness;

beforeAll(async () => {
  server = await openNetworkHarness();
});

afterAll(() => server.close());

const odd = fc.constantFrom(
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '\u0000',
  '\ud800',
  '',
  '%',
  "'; drop table records; --",
  1e308,
  -1,
  2 ** 60,
  null,
);
const value = fc.oneof(fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), odd);
const collection = fc.oneof(
  fc.constantFrom('actors', 'ties', 'placements', 'memberships', 'seats', 'duties', 'goals', 'offers', 'networks'),
  value,
);
const id = fc.oneof(fc.constantFrom('network-1-actor-1', 'tie-1', 'tie-money', 'placement-1', 'membership-1'), odd);
const record = fc
  .tuple(
    fc.dictionary(
      fc.oneof(fc.constantFrom('name', 'kind', 'fromId', 'visibility', 'scope', 'source'), fc.string()),
      value,
    ),
    id,
  )
  .map(([fields, own]) => ({ ...fields, id: own, networkId, kind: 'group', name: 'N', revision: 1 }));
const change = fc.record({
  op: fc.oneof(fc.constantFrom('create', 'update', 'remove'), value),
  collection,
  record: fc.oneof(record, value),
  clears: fc.oneof(fc.array(fc.oneof(fc.constantFrom('name', '__proto__', 'constructor'), fc.string())), value),
});
const body = fc.record(
  {
    changes: fc.oneof(fc.array(change, { maxLength: 4 }), value),
    change,
    also: fc.oneof(fc.array(change), value),
    takesBack: value,
    revision: value,
  },
  { requiredKeys: [] },
);
const segment = fc.oneof(
  fc.constantFrom(networkId, 'sg_1', '__proto__', 'constructor', '%', '%00', '%ud800', '..'),
  fc.webSegment(),
);

describe('whatever is sent to a network', () => {
  it(`is answered with 2xx or 4xx: ${runs} edits and suggestions`, { timeout: 120_000 }, async () => {
    const statuses = new Map<number, number>();
    const take = ({ status }: Response) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        take(await server.send(editingPaths.networkChanges(networkId), sent, server.coordination));
        take(await server.send(editingPaths.suggestions(networkId), sent, server.member));
      }),
      { numRuns: runs },
    );
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'name') || 'polluted' in {}).toBe(false);
  });

  it('is answered with 2xx or 4xx wherever it is sent', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        segment,
        segment,
        fc.constantFrom('accept', 'withdraw', ''),
        async (network, suggestion, last) => {
          const path = `/v1/networks/${network}/suggestions/${suggestion}/${last}`;
          const response = await server.send(path, { revision: 1 }, server.coordination);
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('takes ids that are names of what every object has', async () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const created = await server.change(ids.map((each) => changes.create('actors', buildActor({ id: each }))));
    expect(created.status).toBe(201);
    const { actors = [] } = await server.read();
    expect(actors.map((actor) => actor.id as string)).toEqual(expect.arrayContaining(ids));
    const gone = actors.filter((actor) => ids.includes(actor.id)).map((actor) => changes.remove('actors', actor));
    expect((await server.change(gone)).status).toBe(201);
  });
});

describe('500 changes that are none', () => {
  it('are refused within the time of a visit', { timeout: 30_000 }, async () => {
    const wrong = Array.from({ length: 500 }, (_, index) => ({
      op: 'update',
      collection: 'ties',
      record: { id: `t-${index}`, stage: 'loud', sides: { from: {}, to: 1 } },
    }));
    const from = process.cpuUsage();
    const response = await server.change(wrong);
    const { user } = process.cpuUsage(from);
    expect(response.status).toBe(400);
    expect(user / 1_000).toBeLessThan(3_000);
  });
});
