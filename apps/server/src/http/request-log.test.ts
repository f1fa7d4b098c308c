import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../log/logger.js';
import { nextRequest, openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import type { Store } from '../store/store.js';

let server: ServerHarness;
let lines: string[];

async function open(): Promise<void> {
  lines = [];
  const destination = { write: (line: string) => void lines.push(line) };
  server = await openHarness({ log: createLogger({ destination }) });
}

const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

afterEach(() => server.close());

describe('the log', () => {
  it('has one line per request: operation, status, duration, and the id the caller got', async () => {
    await open();
    const response = await server.get('/v1/events/event-1');
    expect(entries()).toEqual([
      {
        level: 30,
        time: expect.any(String),
        requestId: response.headers.get('X-Request-Id'),
        method: 'GET',
        operation: 'readEvent',
        status: 200,
        milliseconds: expect.any(Number),
      },
    ]);
  });

  it('takes no id from the caller', async () => {
    await open();
    const response = await server.get('/health', { 'X-Request-Id': 'mine' });
    expect(response.headers.get('X-Request-Id')).not.toBe('mine');
  });

  it('says nothing personal, whatever is asked', async () => {
    await open();
    const request = nextRequest({
      submitKey: 'marker-submit-key',
      contact: { name: 'Marker Name', mail: 'marker@verein.example', phone: '+49 marker' },
      participants: [{ id: 'participant-1', kind: 'adult', name: 'Marker Child' }],
    });
    await server.post(request, { 'X-Forwarded-For': '192.0.2.77', 'User-Agent': 'marker-agent', Cookie: 'marker=1' });
    await server.post(request);
    await server.post({ ...request, invoice: 'marker invoice' });
    await server.post({ ...request, contact: 'marker wrong' });
    await server.post('marker broken');
    await server.get('/v1/events/event-1?mail=marker@verein.example');
    await server.get('/v1/events/event-1/calendar.ics?session=marker&day=marker');
    await server.get('/v1/events/event-1/programme.html?locale=marker');
    await server.get('/v1/events/marker/version?key=marker');
    await server.get('/marker@verein.example');
    await server.get('/v1/events/marker');
    await server.get('/v1/events', { Authorization: 'Bearer marker-key' });
    await server.app.request('/v1/events', { method: 'MARKER' });
    expect(lines).toHaveLength(13);
    expect(lines.join('')).not.toMatch(/marker|192\.0\.2\.77|ada/i);
  });

  it('keeps of a mistake its kind and place, not its words', async () => {
    const failing = { taken: () => Promise.reject(new TypeError('marker@verein.example is no number')) };
    await open();
    const store = { ...server.store, signUps: { ...server.store.signUps, ...failing } } as Store;
    const logged: string[] = [];
    const log = createLogger({ destination: { write: (line) => void logged.push(line) } });
    const broken = await openHarness({ store, log });
    const response = await broken.get('/v1/events/event-1/availability');
    expect([response.status, await response.json()]).toEqual([
      500,
      { type: 'urn:geflecht:problem:internal', title: expect.any(String), status: 500, code: 'internal' },
    ]);
    expect(logged.join('')).toContain('TypeError');
    expect(logged.join('')).not.toContain('marker');
    await broken.close();
  });
});
