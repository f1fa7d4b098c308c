import type { EventVersion } from '@geflecht/core/contract';
import { buildEvent, buildEventDocument, buildOnlineAccess, buildSession } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness();
});

afterEach(() => server.close());

const path = '/v1/events/event-1/version';

async function versionFor(headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await server.get(path, headers);
  expect(response.status).toBe(200);
  return ((await response.json()) as EventVersion).version;
}

const put = (sessions: readonly ReturnType<typeof buildSession>[]) =>
  server.store.documents.put({ ...buildEventDocument({ sessions }), onlineAccesses: [buildOnlineAccess()] });

describe('readEventVersion', () => {
  it('stays the same while nothing changes, and is another after a change', async () => {
    const before = await versionFor();
    await put([buildSession({ title: 'Runder Tisch' })]);
    const after = await versionFor();
    expect([await versionFor(), after === before]).toEqual([after, false]);
    await put([buildSession({ title: 'Runder Tisch' })]);
    expect(await versionFor()).toBe(after);
  });

  it('changes for nobody but those who may see what changed', async () => {
    const team = await server.keyHeaders({ audiences: ['organises:event-1'] });
    await put([buildSession()]);
    const before = [await versionFor(), await versionFor(team)];
    await put([buildSession(), buildSession({ id: 'session-2', status: 'draft' })]);
    const after = [await versionFor(), await versionFor(team)];
    expect(after.map((version, index) => version === before[index])).toEqual([true, false]);
  });

  it('does not count sign-ups, which nobody reads with the event', async () => {
    const before = await versionFor();
    await server.signUp();
    expect(await versionFor()).toBe(before);
  });

  it('is small and sent only once', async () => {
    const first = await server.get(path);
    expect((await first.clone().text()).length).toBeLessThan(100);
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=10');
    const again = await server.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is not there for strangers of a draft, nor for events that are not there', async () => {
    await server.store.documents.put(buildEventDocument({ events: [buildEvent({ status: 'draft' })] }));
    expect([(await server.get(path)).status, (await server.get('/v1/events/nothing/version')).status]).toEqual([
      404, 404,
    ]);
  });
});
