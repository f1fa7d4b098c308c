import { managingPaths } from '@geflecht/core/contract';
import { buildBookable, buildEvent, buildEventDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { OpenStreams } from './open-streams.js';

let server: ServerHarness;
let streams: OpenStreams;

beforeEach(async () => {
  streams = new OpenStreams({ most: 3, mostPerRange: 2 });
  server = await openHarness({
    streams,
    documents: [buildEventDocument({ bookables: [buildBookable({ capacity: 2 })] })],
  });
});

afterEach(async () => {
  streams.close();
  await server.close();
});

const watch = (eventId = 'event-1', remoteAddress = '127.0.0.1') =>
  server.app.request(managingPaths.availabilityEvents(eventId), {}, { incoming: { socket: { remoteAddress } } });

/** Reads a stream until so many events have come. */
async function read(reader: ReadableStreamDefaultReader<Uint8Array>, count: number): Promise<readonly string[]> {
  let text = '';
  const decoder = new TextDecoder();
  for (;;) {
    const events = text.split('\n\n').slice(0, -1);
    if (events.length >= count) return events;
    const { value, done } = await reader.read();
    if (done) return events;
    text += decoder.decode(value, { stream: true });
  }
}

const left = (event = '') => (/"placesLeft":(\d+)/.exec(event) ?? [])[1];

describe('watching free places', () => {
  it('tells them now, and again when somebody signs up', async () => {
    const response = await watch();
    expect(response.headers.get('Content-Type')).toContain('text/event-stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const [now] = await read(reader, 1);
    expect([now, left(now)]).toEqual([expect.stringMatching(/^event: availability\ndata: \{/), '2']);
    await server.signUp();
    expect(left((await read(reader, 1))[0])).toBe('1');
    await reader.cancel();
  });

  it('tells nothing of an event that is not public', async () => {
    await server.close();
    const draft = buildEvent({ status: 'draft' });
    server = await openHarness({ documents: [buildEventDocument({ events: [draft] })] });
    expect((await watch()).status).toBe(404);
    expect((await watch('nothing')).status).toBe(404);
  });

  it('is possible for so many of one network, and so many of all', async () => {
    const open = [await watch('event-1', '203.0.113.1'), await watch('event-1', '203.0.113.2')];
    const third = await watch('event-1', '203.0.113.3');
    expect([third.status, third.headers.get('Retry-After')]).toEqual([429, '30']);
    open.push(await watch('event-1', '198.51.100.1'));
    expect((await watch('event-1', '192.0.2.1')).status).toBe(503);
    for (const response of open) await response.body?.cancel();
  });

  it('makes room again when a listener goes', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const response = await watch('event-1', '203.0.113.1');
      expect(response.status).toBe(200);
      await response.body?.cancel();
    }
  });

  it('leaves no stream behind when only the head is asked for', async () => {
    const path = managingPaths.availabilityEvents('event-1');
    for (let turn = 0; turn < 5; turn += 1) {
      const response = await server.app.request(path, { method: 'HEAD' });
      expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/event-stream']);
    }
    expect((await watch()).status).toBe(200);
  });

  it('ends when the server does', async () => {
    const response = await watch();
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await read(reader, 1);
    streams.close();
    expect((await reader.read()).done).toBe(true);
    expect((await watch()).status).toBe(503);
  });
});
