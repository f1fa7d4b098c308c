import { managingPaths } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { makeTestDatabase } from '../store-harness.js';
import type { TestDatabase } from '../store-harness.js';
import { OpenStreams } from './open-streams.js';

let database: TestDatabase;
let servers: readonly ServerHarness[];
const streams = new OpenStreams();

beforeEach(async () => {
  database = await makeTestDatabase('postgres');
  const first = await openHarness({ database, streams });
  servers = [first, await openHarness({ database, documents: [] })];
});

afterEach(async () => {
  streams.close();
  for (const server of servers) await server.close();
  await database.remove();
});

/** Reads a stream until a text is in it. */
async function readUntil(response: Response, text: string): Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let all = '';
  while (!all.includes(text)) {
    const { value, done } = await reader.read();
    if (done) return all;
    all += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return all;
}

describe('watching free places', () => {
  it('hears of what another process did on the same database server', async () => {
    const [watched, other] = servers;
    const response = await watched?.app.request(managingPaths.availabilityEvents('event-1'));
    const reading = response && readUntil(response, '"placesLeft":9');
    expect((await other?.signUp())?.status).toBe(201);
    expect(await reading).toContain('"placesLeft":9');
  });
});
