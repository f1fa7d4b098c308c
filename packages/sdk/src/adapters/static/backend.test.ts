import { buildEventDocument, buildNetworkDocument } from '@geflecht/core/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient } from '../../client/index.js';
import type { SignUpCreator } from '../../port/index.js';
import { answersInTurn, codeOf, fakePlatform } from '../../testing/index.js';
import { readVersion, staticBackend } from './index.js';
import type { StaticBackend } from './index.js';

const document = buildEventDocument();

function file(answer: () => Response, url = 'daten/programm.json') {
  const fetch = answersInTurn<[url: string, init: RequestInit], Response>(async () => answer());
  return { fetch, backend: staticBackend({ url, platform: fakePlatform({ fetch }) }) };
}

describe('a file on web space', () => {
  it('is asked for without cookies, and without headers that plain web space would not allow', async () => {
    const { backend, fetch } = file(() => Response.json(document));
    await backend.readEvent('event-1', { version: '"1"' });
    const [url, init] = fetch.calls[0] ?? [];
    expect(url).toBe('daten/programm.json');
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' });
    expect(init?.headers).toBeUndefined();
  });

  it('is refused anywhere but on the web', async () => {
    const { backend, fetch } = file(() => Response.json(document), 'data:application/json,{}');
    expect([await codeOf(backend.readEvent(undefined)), fetch.calls.length]).toEqual(['url-refused', 0]);
  });

  it('knows its version by ETag, else by the date of its last change', async () => {
    const headers: Record<string, string>[] = [{ ETag: '"7"', 'Last-Modified': 'Sat' }, { 'Last-Modified': 'Sat' }, {}];
    const versions = headers.map(async (each) => {
      const { backend } = file(() => Response.json(document, { headers: each }));
      return (await backend.readEvent('event-1')).version;
    });
    expect(await Promise.all(versions)).toEqual(['"7"', 'Sat', undefined]);
  });

  it('that is missing is not found', async () => {
    const { backend } = file(() => new Response('Not here', { status: 404 }));
    expect(await codeOf(backend.readEvent(undefined))).toBe('not-found');
  });

  it('that is a page instead of a document is unreadable', async () => {
    const { backend } = file(() => new Response('<!doctype html>'));
    expect(await codeOf(backend.readEvent(undefined))).toBe('document');
  });

  it('that is JSON of something else is unreadable to the client', async () => {
    const { backend } = file(() => Response.json({ type: 'FeatureCollection' }));
    expect(await codeOf(createClient({ backend }).readEvent())).toBe('document');
  });
});

describe('a document at hand', () => {
  it('is the only event without being named', async () => {
    const { events } = await createClient({ backend: staticBackend({ inline: document }) }).readEvent();
    expect(events?.map(({ id }) => id)).toEqual(['event-1']);
  });

  it('is not found under another name', async () => {
    const client = createClient({ backend: staticBackend({ inline: document }) });
    expect(await codeOf(client.readEvent('event-2'))).toBe('not-found');
  });

  it('may leave its network out and still be a map', async () => {
    const { networks: _, ...ties } = buildNetworkDocument();
    const { actors } = await createClient({ backend: staticBackend({ inline: ties }) }).readNetwork();
    expect(actors?.length).toBe(2);
  });

  it('holds no network that nobody put in', async () => {
    const client = createClient({ backend: staticBackend({ inline: document }) });
    expect(await codeOf(client.readNetwork('network-1'))).toBe('not-found');
  });

  it('that is broken text is unreadable', async () => {
    expect(await codeOf(staticBackend({ inline: '{' }).readEvent(undefined))).toBe('document');
  });

  it.each([null, 7, [], 'null'])('that is %j is unreadable to the client', async (inline) => {
    expect(await codeOf(createClient({ backend: staticBackend({ inline }) }).readEvent())).toBe('document');
  });

  it('is handed over as the same object while nobody asks for a part of several', async () => {
    const client = createClient({ backend: staticBackend({ inline: document }) });
    expect(await client.readEvent()).toBe(await client.readEvent());
  });
});

type WebAnswer = ResponseInit & { readonly body?: string };

/** Web space that answers once, then always otherwise. */
function webSpace(first: WebAnswer, then: WebAnswer = first) {
  const answer =
    ({ body, ...init }: WebAnswer) =>
    () =>
      Promise.resolve(new Response(body ?? null, init));
  const fetch = answersInTurn<[url: string, init: RequestInit], Response>(answer(first), answer(then));
  const version = () => readVersion({ url: 'programm.json', platform: fakePlatform({ fetch }) });
  return { version, methods: () => fetch.calls.map(([, { method = 'GET' }]) => method), fetch };
}

describe('the version of a file', () => {
  it('is what web space states of it, asked for without the file', async () => {
    const { version, methods, fetch } = webSpace({ headers: { ETag: '"7"', 'Last-Modified': 'Sat' } });
    expect([await version(), methods()]).toEqual(['"7"', ['HEAD']]);
    expect(fetch.calls[0]?.[1]).toMatchObject({ cache: 'no-cache', credentials: 'omit' });
    expect(fetch.calls[0]?.[1].headers).toBeUndefined();
    expect(await webSpace({ headers: { 'Last-Modified': 'Sat' } }).version()).toBe('Sat');
  });

  it('is a mark of its text where web space states nothing', async () => {
    const spaces = [1, 1, 2].map((a) => webSpace({}, { body: JSON.stringify({ a }) }));
    const [one, same, other] = await Promise.all(spaces.map(({ version }) => version()));
    expect([one === same, one === other]).toEqual([true, false]);
    expect(spaces[0]?.methods()).toEqual(['HEAD', 'GET']);
  });

  it('is a mark of its text where web space has no answer to HEAD', async () => {
    const { version, methods } = webSpace({ status: 405 }, { body: '{}' });
    expect([(await version()) !== '', methods()]).toEqual([true, ['HEAD', 'GET']]);
  });

  it('of a file that is missing, or not on the web, is refused', async () => {
    expect(await codeOf(webSpace({ status: 404 }).version())).toBe('not-found');
    const { fetch } = webSpace({});
    expect(await codeOf(readVersion({ url: 'data:,x', platform: fakePlatform({ fetch }) }))).toBe('url-refused');
    expect(fetch.calls).toEqual([]);
  });

  it('reaches a client, whatever the event is called', async () => {
    const { backend } = file(() => new Response(null, { headers: { ETag: '"7"' } }));
    expect(await createClient({ backend }).readEventVersion('event-1')).toBe('"7"');
  });

  it('of a document at hand never changes', async () => {
    const client = createClient({ backend: staticBackend({ inline: document }) });
    expect(await client.readEventVersion()).toBe(await client.readEventVersion());
  });
});

const withCalendar = (calendar: string) => createClient({ backend: staticBackend({ inline: document, calendar }) });

describe('a calendar beside a file', () => {
  it('is that of the whole event, and none of chosen sessions', async () => {
    const client = withCalendar('programm.ics');
    const asked = [{}, { sessionIds: ['session-1'] }, { day: '2027-03-06' }];
    expect(await Promise.all(asked.map((choice) => client.calendarUrl('event-1', choice)))).toEqual([
      'programm.ics',
      undefined,
      undefined,
    ]);
  });

  it('has no address but on the web', async () => {
    expect(await withCalendar('data:text/html,x').calendarUrl('event-1')).toBeUndefined();
  });
});

describe('the types of a static backend', () => {
  it('offer no operation a file cannot have', () => {
    expectTypeOf<StaticBackend>().not.toExtend<SignUpCreator>();
    expect('createSignUp' in staticBackend({ inline: document })).toBe(false);
  });
});
