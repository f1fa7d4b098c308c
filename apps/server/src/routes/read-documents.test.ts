import type { GeflechtDocument } from '@geflecht/core/document';
import {
  buildActor,
  buildBookable,
  buildDocument,
  buildEvent,
  buildEventDocument,
  buildNetworkDocument,
  buildSession,
  buildTie,
} from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness({
    documents: [
      buildEventDocument({
        sessions: [buildSession(), buildSession({ id: 'session-2', status: 'draft' })],
        bookables: [
          buildBookable(),
          buildBookable({ id: 'bookable-2', kind: 'session', targetId: 'session-2', capacity: 5 }),
        ],
      }),
      buildDocument({ events: [buildEvent({ id: 'draft', status: 'draft' })] }),
      buildNetworkDocument({
        actors: [
          buildActor({ description: 'Über uns' }),
          buildActor({ id: 'actor-2', name: 'Jugendhilfe Lindental', kind: 'informalGroup' }),
        ],
      }),
    ],
  });
});

afterEach(() => server.close());

async function read(path: string, headers = {}): Promise<GeflechtDocument> {
  const response = await server.get(path, headers);
  expect(response.status).toBe(200);
  return (await response.json()) as GeflechtDocument;
}

describe('reading documents', () => {
  it('lists events without their programmes, and no drafts', async () => {
    const list = await read('/v1/events');
    expect(Object.keys(list)).toEqual(['format', 'version', 'events']);
    expect(list.events?.map(({ id }) => id)).toEqual(['event-1']);
  });

  it('lists networks without their actors', async () => {
    const list = await read('/v1/networks');
    expect([list.networks?.map(({ id }) => id), list.actors]).toEqual([['network-1'], undefined]);
  });

  it('reads one event with everything that belongs to it, drafts excepted', async () => {
    const event = await read('/v1/events/event-1');
    expect(event.sessions?.map(({ id }) => id)).toEqual(['session-1']);
    expect(event.bookables?.map(({ id }) => id)).toEqual(['bookable-1']);
    expect([event.rooms, event.consentTexts].map((records) => records?.length)).toEqual([1, 1]);
    expect(event.networks).toBeUndefined();
  });

  it('shows the team its drafts', async () => {
    const key = await server.keyHeaders({ audiences: ['organises:event-1', 'organises:draft'] });
    const event = await read('/v1/events/event-1', key);
    expect(event.sessions?.map(({ id }) => id)).toEqual(['session-1', 'session-2']);
    expect((await server.get('/v1/events/draft', key)).status).toBe(200);
  });

  it('reads one network as the public may see it', async () => {
    const network = await read('/v1/networks/network-1');
    expect(network.actors?.map(({ id }) => id)).toEqual(['actor-1', 'actor-2']);
    expect(network.ties).toEqual([]);
  });

  it('shows members more of their network', async () => {
    const member = await server.keyHeaders({ audiences: ['memberOf:network-1'] });
    expect((await read('/v1/networks/network-1', member)).ties).toHaveLength(1);
    const stranger = await server.keyHeaders({ audiences: ['memberOf:network-2'] });
    expect((await read('/v1/networks/network-1', stranger)).ties).toEqual([]);
  });

  it.each(['/v1/events/draft', '/v1/events/nothing', '/v1/networks/event-1', '/v1/events/network-1'])(
    'answers %s as if it did not exist',
    async (path) => {
      const response = await server.get(path);
      expect([response.status, (await response.json()) as unknown]).toEqual([
        404,
        { type: 'urn:geflecht:problem:not-found', title: expect.any(String), status: 404, code: 'not-found' },
      ]);
    },
  );

  it('reads ids with signs that mean something in addresses', async () => {
    const id = 'Frühling/2027?';
    await server.store.documents.put(buildDocument({ events: [buildEvent({ id })] }));
    expect((await read(`/v1/events/${encodeURIComponent(id)}`)).events?.[0]?.id).toBe(id);
  });

  it('sends an unchanged document only once', async () => {
    const first = await server.get('/v1/events/event-1');
    const etag = first.headers.get('ETag') ?? '';
    const again = await server.get('/v1/events/event-1', { 'If-None-Match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag]);
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=10');
  });

  it('gives another tag to another reader and after a change', async () => {
    const tagOf = async (headers = {}) => (await server.get('/v1/events/event-1', headers)).headers.get('ETag');
    const team = await server.keyHeaders({ audiences: ['organises:event-1'] });
    const before = await tagOf();
    expect(await tagOf(team)).not.toBe(before);
    await server.store.documents.put(buildEventDocument({ sessions: [] }));
    expect(await tagOf()).not.toBe(before);
  });

  it('lets answers to key holders be kept by nobody else', async () => {
    const response = await server.get('/v1/events', await server.keyHeaders({}));
    expect([response.headers.get('Cache-Control'), response.headers.get('Vary')]).toEqual([
      'private, no-cache',
      'Authorization',
    ]);
  });

  it('notices what opens at an instant', async () => {
    const visibility = [{ group: 'core', audience: 'public' as const, from: '2027-02-03T11:00:00.000Z' }];
    await server.store.documents.put(
      buildNetworkDocument({ ties: [buildTie({ scope: { networkId: 'network-1' }, visibility })] }),
    );
    expect((await read('/v1/networks/network-1')).ties).toEqual([]);
    server.setClock('2027-02-03T11:00:00.000Z');
    expect((await read('/v1/networks/network-1')).ties).toHaveLength(1);
  });
});
