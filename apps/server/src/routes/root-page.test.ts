import { buildDocument, buildEvent, buildNetworkDocument } from '@geflecht/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

afterEach(() => server.close());

describe('the root page', () => {
  it('names public documents and leads to them', async () => {
    const events = [buildEvent({ id: 'früh ling' }), buildEvent({ id: 'draft', title: 'Entwurf', status: 'draft' })];
    server = await openHarness({ documents: [buildDocument({ events }), buildNetworkDocument()] });
    const response = await server.get('/');
    const page = await response.text();
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(page).toContain('<a href="/v1/events/fr%C3%BCh%20ling" lang="de">Netzwerktag</a>');
    expect(page).toContain('href="/v1/events/fr%C3%BCh%20ling/programme.html"');
    expect(page).toContain('href="/v1/networks/network-1"');
    expect(page).not.toContain('Entwurf');
  });

  it('takes titles for text, never for markup', async () => {
    const title = '<script>alert(1)</script>';
    server = await openHarness({ documents: [buildDocument({ events: [buildEvent({ title })] })] });
    expect(await (await server.get('/')).text()).not.toContain('<script');
  });

  it('runs nothing and is framed nowhere', async () => {
    server = await openHarness({ documents: [] });
    const { headers } = await server.get('/');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect([headers.get('X-Content-Type-Options'), headers.get('Referrer-Policy')]).toEqual(['nosniff', 'no-referrer']);
  });

  it('leads to the public address where there is one', async () => {
    server = await openHarness({ publicUrl: 'https://verein.example/api' });
    expect(await (await server.get('/')).text()).toContain('href="https://verein.example/api/v1/events/event-1"');
  });
});

describe('health', () => {
  it('is fine while the database answers, and says so when it does not', async () => {
    server = await openHarness();
    expect(await (await server.get('/health')).json()).toEqual({ status: 'ok' });
    const store = { ...server.store, ping: () => Promise.reject(new TypeError('gone')) };
    const broken = await openHarness({ store });
    expect((await broken.get('/health')).status).toBe(503);
    await broken.close();
  });
});

describe('capabilities', () => {
  it('are those of the routes', async () => {
    server = await openHarness();
    expect(await (await server.get('/v1/capabilities')).json()).toEqual({
      capabilities: [
        'events.read',
        'events.version',
        'events.calendar',
        'events.html',
        'availability.read',
        'signUps.create',
        'signUps.read',
        'networks.read',
        'networks.version',
        'networks.write',
        'networks.suggest',
        'signUps.manage',
        'availability.watch',
      ],
    });
  });
});
