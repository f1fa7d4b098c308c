import { paths } from '@geflecht/core/contract';
import { buildEvent, buildEventDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDocument } from '../documents/seed-document.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;
const path = paths.event('event-1');

beforeEach(async () => {
  server = await openHarness();
});

afterEach(() => server.close());

const titled = (title: string) => buildEventDocument({ events: [buildEvent({ title })] });
const without = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id'));

describe('an answer that somebody has just read', () => {
  it('is the same, header by header, but for the request’s own id', async () => {
    const [first, second] = [await server.get(path), await server.get(path)];
    expect(without(second.headers)).toEqual(without(first.headers));
    expect(await second.text()).toBe(await first.text());
    expect(second.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'));
  });

  it('is left out for those who have it', async () => {
    const etag = (await server.get(path)).headers.get('ETag') ?? '';
    for (let count = 0; count < 3; count += 1) {
      const response = await server.get(path, { 'If-None-Match': etag });
      expect([response.status, await response.text()]).toEqual([304, '']);
    }
  });

  it('gives way to what was written since', async () => {
    await server.get(path);
    await seedDocument(server.store, titled('Ein anderer Tag'));
    expect(await (await server.get(path)).text()).toContain('Ein anderer Tag');
  });

  it('is asked for anew after a second, for what everybody may see changes with time', async () => {
    const visibility = [{ group: 'identity', audience: 'public' as const, from: '2027-02-03T10:00:05.000Z' }];
    await seedDocument(server.store, buildEventDocument({ events: [buildEvent({ visibility })] }));
    const before = (await server.get(path)).status;
    server.setClock('2027-02-03T10:00:06.000Z');
    expect([before, (await server.get(path)).status]).toEqual([expect.any(Number), 200]);
  });

  it('is for nobody who shows a key, and for no page elsewhere', async () => {
    await server.get(path);
    const key = await server.keyHeaders({ audiences: ['organises:event-1'] });
    expect((await server.get(path, key)).headers.get('Cache-Control')).toBe('private, no-cache');
    expect((await server.get(path, { Authorization: 'Bearer nothing' })).status).toBe(401);
    expect(
      (await server.get(path, { Origin: 'https://verein.example' })).headers.has('Access-Control-Allow-Origin'),
    ).toBe(true);
  });

  it('is counted like any other', async () => {
    await server.get(path);
    await server.get(path);
    const key = await server.keyHeaders({ scopes: ['metrics.read'] });
    const text = await (await server.get('/metrics', key)).text();
    expect(text).toContain('geflecht_requests_total{operation="readEvent",status="200"} 2');
  });

  it('is no answer to another question', async () => {
    await server.get(path);
    expect((await server.get(paths.event('event-2'))).status).toBe(404);
    expect((await server.app.request(path, { method: 'POST' })).status).toBe(405);
  });
});
