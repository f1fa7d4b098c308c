import type { GeflechtDocument } from '@geflecht/core/document';
import { readDocument } from '@geflecht/core/document';
import {
  buildActor,
  buildBookable,
  buildDocument,
  buildEvent,
  buildEventDocument,
  buildNetworkDocument,
  buildRoom,
  buildSession,
} from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../../server-harness.js';
import { makeTestDatabase } from '../../store-harness.js';
import type { TestDatabase } from '../../store-harness.js';
import type { Store } from '../store.js';

let database: TestDatabase;
let store: Store;

const event = { kind: 'event', id: 'event-1' } as const;

beforeEach(async () => {
  database = await makeTestDatabase();
  ({ store } = await database.open());
});

afterEach(async () => {
  await store.close();
  await database.remove();
});

function filled(document: GeflechtDocument): GeflechtDocument {
  const answer = readDocument(document);
  if (!answer.ok) throw new TypeError(answer.code);
  return answer.value.document;
}

async function read(): Promise<GeflechtDocument> {
  return (await store.documents.read(event))?.document ?? buildDocument();
}

describe('the document store', () => {
  it('gives back what it was given, unknown fields and order included', async () => {
    const rooms = ['z', 'a', 'm'].map((id) => ({ ...buildRoom({ id }), 'x-own': { deep: [1] } }));
    const document = { ...buildEventDocument({ rooms }), 'x-beside': 'kept' };
    await store.documents.put(document);
    const { defaults, ...rest } = (await read()) as GeflechtDocument & Record<string, unknown>;
    expect(rest).toEqual(document);
    expect(defaults).toEqual({ scope: { eventId: 'event-1' } });
  });

  it('changes nothing when the same document comes again', async () => {
    const document = buildEventDocument();
    const first = await store.documents.put(document);
    const version = await store.documents.versionOf(event);
    expect(await store.documents.put(document)).toEqual({ added: 0, changed: 0, removed: 0, unchanged: first.added });
    expect(await store.documents.versionOf(event)).toBe(version);
  });

  it('raises the revision of what changed and of nothing else', async () => {
    await store.documents.put(buildEventDocument({ rooms: [buildRoom(), buildRoom({ id: 'room-2' })] }));
    const before = await store.documents.versionOf(event);
    const changed = [buildRoom({ name: 'Kleiner Saal' }), buildRoom({ id: 'room-2' })];
    expect(await store.documents.put(buildEventDocument({ rooms: changed }))).toMatchObject({ changed: 1, added: 0 });
    expect((await read()).rooms?.map(({ name, revision }) => [name, revision])).toEqual([
      ['Kleiner Saal', 2],
      ['Großer Saal', undefined],
    ]);
    expect(await store.documents.versionOf(event)).not.toBe(before);
  });

  it('forgets records that are no longer in the document of their event', async () => {
    await store.documents.put(buildEventDocument({ rooms: [buildRoom(), buildRoom({ id: 'room-2' })] }));
    expect(await store.documents.put(buildEventDocument())).toMatchObject({ removed: 1 });
    expect((await read()).rooms?.map(({ id }) => id)).toEqual(['room-1']);
  });

  it('adds to an event that the document does not hold itself', async () => {
    await store.documents.put(buildEventDocument());
    const more = buildDocument({ sessions: [buildSession({ id: 'session-9' })] });
    expect(await store.documents.put(more)).toMatchObject({ added: 1, removed: 0 });
    expect((await read()).sessions?.map(({ id }) => id).toSorted()).toEqual(['session-1', 'session-9']);
  });

  it('keeps records of two events with the same ids apart', async () => {
    const second = JSON.parse(
      JSON.stringify(buildEventDocument()).replaceAll('"event-1"', '"event-2"'),
    ) as GeflechtDocument;
    await store.documents.put(buildEventDocument());
    await store.documents.put({ ...second, rooms: [buildRoom({ scope: { eventId: 'event-2' }, name: 'Anderswo' })] });
    expect((await read()).rooms?.[0]?.name).toBe('Großer Saal');
  });

  it('divides a document of an event and a network between the two', async () => {
    const { networks, actors, ties } = buildNetworkDocument();
    await store.documents.put(filled({ ...buildEventDocument(), networks, actors, ties }));
    const network = await store.documents.read({ kind: 'network', id: 'network-1' });
    expect([(await read()).actors, network?.document.actors?.length, network?.document.sessions]).toEqual([
      undefined,
      2,
      undefined,
    ]);
  });

  it('stores all of a document or nothing', async () => {
    const homeless = buildRoom({ id: 'homeless', scope: undefined });
    const put = store.documents.put(buildEventDocument({ rooms: [homeless] }));
    await expect(put).rejects.toMatchObject({ code: 'document-invalid' });
    expect(await store.documents.read(event)).toBeUndefined();
  });

  it('holds twenty thousand actors', async () => {
    const actors = Array.from({ length: 20_000 }, (_, index) => buildActor({ id: `actor-${index}` }));
    const report = await store.documents.put(
      buildNetworkDocument({ actors, memberships: [], placements: [], ties: [] }),
    );
    const network = await store.documents.read({ kind: 'network', id: 'network-1' });
    expect([report.added, network?.document.actors?.length]).toEqual([20_001, 20_000]);
  });

  it('lists events in a steady order and notices changes', async () => {
    for (const id of ['b', 'a']) await store.documents.put(buildDocument({ events: [buildEvent({ id })] }));
    const { document, version } = await store.documents.readList('event');
    expect(document.events?.map(({ id }) => id)).toEqual(['a', 'b']);
    await store.documents.put(buildDocument({ events: [buildEvent({ id: 'a', title: 'Neu' })] }));
    expect(await store.documents.listVersion('event')).not.toBe(version);
  });
});

describe('the store', () => {
  it('is there again after it was closed', async () => {
    const server = await openHarness({ database });
    const receipt = (await (await server.signUp()).json()) as { signUpId: string };
    await server.close();
    expect((await store.signUps.list('event-1')).map(({ id }) => id)).toEqual([receipt.signUpId]);
  });

  it('takes no step twice', async () => {
    const again = await database.open();
    expect(again.migrated).toEqual([]);
    await again.store.close();
  });

  it('forgets everything but the keys when reset', async () => {
    const server = await openHarness({ database });
    await server.signUp();
    await server.keyHeaders({});
    await server.close();
    await store.reset();
    expect([
      await store.documents.read(event),
      await store.signUps.list('event-1'),
      (await store.keys.list()).length,
    ]).toEqual([undefined, [], 1]);
  });

  it('does not serve what was there before a reset', async () => {
    const server = await openHarness({ database });
    await server.get('/v1/events/event-1');
    await store.reset();
    await store.documents.put(buildEventDocument({ bookables: [buildBookable({ capacity: 77 })] }));
    // Written over another connection, of which the server hears some milliseconds later.
    const answer = async () => (await server.get('/v1/events/event-1')).text();
    await expect.poll(answer).toContain('"capacity":77');
    await server.close();
  });
});
