import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

const friend = 'https://verein.example';
const stranger = 'https://elsewhere.example';
const signUps = '/v1/events/event-1/sign-ups';

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness({ allowOrigins: [friend, 'http://127.0.0.1:4100'] });
});

afterEach(() => server.close());

async function preflight(path: string, method: string, origin: string): Promise<Response> {
  const headers = { Origin: origin, 'Access-Control-Request-Method': method };
  return server.app.request(path, { method: 'OPTIONS', headers });
}

const allowed = (response: Response) => response.headers.get('Access-Control-Allow-Origin');

describe('cross-origin access', () => {
  it.each(['/', '/health', '/openapi.json', '/v1/events', '/v1/events/event-1', '/v1/events/event-1/availability'])(
    'lets any origin read %s',
    async (path) => {
      const response = await server.get(path, { Origin: stranger });
      expect([response.status, allowed(response)]).toEqual([200, '*']);
    },
  );

  it('shows pages the headers they need', async () => {
    const response = await server.get('/v1/events/event-1', { Origin: stranger });
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe('ETag, Retry-After, Location');
  });

  it('never allows credentials', async () => {
    const response = await server.post(nextRequest(), { Origin: friend });
    expect(response.headers.has('Access-Control-Allow-Credentials')).toBe(false);
  });

  it.each([friend, 'http://127.0.0.1:4100'])('lets %s sign people up and read the answer', async (origin) => {
    const response = await server.post(nextRequest(), { Origin: origin });
    expect([response.status, allowed(response)]).toEqual([201, origin]);
    expect(response.headers.get('Vary')).toContain('Origin');
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Location');
  });

  it('lets an allowed origin read refusals too', async () => {
    const response = await server.post({}, { Origin: friend });
    expect([response.status, allowed(response)]).toEqual([400, friend]);
  });

  it.each([stranger, 'null', 'https://verein.example.evil.example', 'http://verein.example'])(
    'refuses a write from %s before anything is stored',
    async (origin) => {
      const response = await server.post(nextRequest(), { Origin: origin });
      expect([response.status, allowed(response)]).toEqual([403, null]);
      expect(await server.store.signUps.list('event-1')).toEqual([]);
    },
  );

  it('lets the own origin and programs without one write', async () => {
    expect((await server.post(nextRequest(), { Origin: 'http://localhost' })).status).toBe(201);
    expect((await server.post(nextRequest())).status).toBe(201);
  });

  it('shows sign-ups to pages of allowed origins only', async () => {
    const key = await server.keyHeaders({ scopes: ['signUps.read'], audiences: ['organises:event-1'] });
    expect(allowed(await server.get(signUps, { ...key, Origin: stranger }))).toBeNull();
    expect(allowed(await server.get(signUps, { ...key, Origin: friend }))).toBe(friend);
  });

  it('answers the question before a write', async () => {
    const response = await preflight(signUps, 'POST', friend);
    expect([response.status, allowed(response), response.headers.get('Access-Control-Allow-Methods')]).toEqual([
      204,
      friend,
      'POST',
    ]);
    const headers = response.headers.get('Access-Control-Allow-Headers');
    for (const name of ['Content-Type', 'Idempotency-Key', 'Authorization', 'If-None-Match']) {
      expect(headers).toContain(name);
    }
  });

  it.each([
    [signUps, 'POST', stranger, null],
    [signUps, 'GET', stranger, null],
    [signUps, 'DELETE', friend, null],
    ['/v1/events', 'GET', stranger, '*'],
    ['/v1/events', 'POST', friend, null],
    ['/v1/nothing', 'GET', stranger, null],
  ])('answers the question for %s', async (...[path, method, origin, answer]) => {
    expect(allowed(await preflight(path, method, origin))).toBe(answer);
  });

  it('lets everybody write where the operator says so', async () => {
    const open = await openHarness({ allowOrigins: ['*'] });
    const response = await open.post(nextRequest(), { Origin: stranger });
    expect([response.status, allowed(response)]).toEqual([201, '*']);
    await open.close();
  });
});
