import { afterEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { HarnessOptions, ServerHarness } from '../server-harness.js';

let server: ServerHarness;

afterEach(() => server.close());

async function open(options: HarnessOptions = {}): Promise<void> {
  server = await openHarness(options);
}

const metricsKey = () => server.keyHeaders({ scopes: ['metrics.read'] });

describe('readiness', () => {
  it('is told while the database answers', async () => {
    await open();
    expect((await server.get('/ready')).status).toBe(200);
  });

  it('ends as soon as the server is asked to stop, and says when to come again', async () => {
    await open({ isStopping: () => true });
    const response = await server.get('/ready');
    expect([response.status, response.headers.has('Retry-After')]).toEqual([503, true]);
  });
});

describe('metrics', () => {
  it('count requests by operation and status', async () => {
    await open();
    await server.signUp();
    await server.get('/v1/events/nothing');
    const text = await (await server.get('/metrics', await metricsKey())).text();
    expect(text).toContain('geflecht_requests_total{operation="createSignUp",status="201"} 1');
    expect(text).toContain('geflecht_requests_total{operation="readEvent",status="404"} 1');
  });

  it('name nobody, no event and no path', async () => {
    await open();
    await server.signUp();
    await server.get('/v1/events/event-1?name=Ada');
    const text = await (await server.get('/metrics', await metricsKey())).text();
    expect(text).not.toMatch(/event-1|ada|verein/i);
  });

  it('are for keys with their scope', async () => {
    await open();
    expect((await server.get('/metrics')).status).toBe(401);
    const other = await server.keyHeaders({ scopes: ['signUps.read'] });
    expect((await server.get('/metrics', other)).status).toBe(403);
  });
});
