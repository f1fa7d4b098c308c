import { readingStatuses } from '@geflecht/core/contract';
import { buildEventDocument, buildSignUpRequest } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { answersInTurn, fakePlatform, refusalOf } from '../../testing/index.js';
import { httpBackend } from './index.js';
import type { HttpBackendOptions } from './index.js';

const document = buildEventDocument();
const request = buildSignUpRequest();

/** An http backend whose every request gets the same answer. */
function answering(answer: () => Response | Promise<Response>, options: Partial<HttpBackendOptions> = {}) {
  const fetch = answersInTurn<[url: string, init: RequestInit], Response>(async () => answer());
  const platform = fakePlatform({ fetch, start: Date.parse('2027-03-06T10:00:00Z') });
  return { fetch, backend: httpBackend({ url: 'https://backend.example', platform, ...options }) };
}

const refusing = (body: unknown, init: ResponseInit) =>
  answering(() => new Response(JSON.stringify(body), init)).backend;

const receipt = { signUpId: 's', eventId: 'e', status: 'confirmed', receivedAt: '', bookings: [] };

describe('a request', () => {
  it('carries no cookies and does not tell the page that asks', async () => {
    const { backend, fetch } = answering(() => Response.json(document));
    await backend.readEvent('event-1');
    expect(fetch.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('reads without a header that would cost a preflight', async () => {
    const { backend, fetch } = answering(() => Response.json(document));
    await backend.readEvent('event-1');
    expect(fetch.calls[0]?.[1].headers).toEqual({});
  });

  it('goes below the base URL, with ids in percent signs', async () => {
    const { backend, fetch } = answering(() => Response.json(document), { url: '/api/' });
    await backend.readEvent('a/b ä');
    expect(fetch.calls[0]?.[0]).toBe('/api/v1/events/a%2Fb%20%C3%A4');
  });

  it('states the version at hand and brings that of the answer', async () => {
    const { backend, fetch } = answering(() => Response.json(document, { headers: { ETag: '"2"' } }));
    const { version } = await backend.readEvent('event-1', { version: '"1"' });
    expect([new Headers(fetch.calls[0]?.[1].headers).get('If-None-Match'), version]).toEqual(['"1"', '"2"']);
  });

  it('brings no document when the version at hand is the newest', async () => {
    const { backend } = answering(() => new Response(null, { status: 304 }));
    expect((await backend.readEvent('event-1', { version: '"1"' })).document).toBeUndefined();
  });

  it('carries the team’s key and nothing of the kind without one', async () => {
    const [team, everybody] = [{ key: 'geheim' }, {}].map((options) =>
      answering(() => Response.json(document), options),
    );
    await team?.backend.listSignUps('event-1');
    await everybody?.backend.listSignUps('event-1');
    const sent = [team, everybody].map((each) => new Headers(each?.fetch.calls[0]?.[1].headers).get('Authorization'));
    expect(sent).toEqual(['Bearer geheim', null]);
  });

  it('posts a sign-up under its submit key', async () => {
    const { backend, fetch } = answering(() => Response.json(receipt, { status: 201 }));
    expect(await backend.createSignUp('event-1', request)).toEqual(receipt);
    const [url, init] = fetch.calls[0] ?? [];
    expect([url, init?.method]).toEqual(['https://backend.example/v1/events/event-1/sign-ups', 'POST']);
    expect(new Headers(init?.headers).get('Idempotency-Key')).toBe(request.submitKey);
    expect(await new Response(init?.body).json()).toEqual(request);
  });

  it('is not sent to anything but the web', async () => {
    const urls = ['data', 'javascript', 'JAVASCRIPT', ' file', 'blob', 'java\nscript'].map((scheme) => `${scheme}:x`);
    const codes = urls.map(async (url) => {
      const { backend, fetch } = answering(() => Response.json(document), { url });
      return [(await refusalOf(backend.readEvent('e')))?.code, fetch.calls.length];
    });
    expect(await Promise.all(codes)).toEqual(urls.map(() => ['url-refused', 0]));
  });

  it.each(['https://verein.example', 'HTTP://127.0.0.1:8080', '/api', '//verein.example:8080', 'api/v:1'])(
    'is sent to %s',
    async (url) => {
      const { backend, fetch } = answering(() => Response.json(document), { url });
      await backend.readEvent('e');
      expect(fetch.calls.length).toBe(1);
    },
  );
});

describe('the only event', () => {
  it('is found in the list', async () => {
    const { backend, fetch } = answering(() => Response.json(document));
    await backend.readEvent(undefined);
    expect(fetch.calls.map(([url]) => url)).toEqual([
      'https://backend.example/v1/events',
      'https://backend.example/v1/events/event-1',
    ]);
  });

  it('is asked for with the version at hand, the list is not', async () => {
    const { backend, fetch } = answering(() => Response.json(document));
    await backend.readEvent(undefined, { version: '"1"' });
    const stated = fetch.calls.map(([, { headers }]) => new Headers(headers).get('If-None-Match'));
    expect(stated).toEqual([null, '"1"']);
  });

  it('is not found where there is none', async () => {
    const { backend } = answering(() => Response.json({ events: [] }));
    expect((await refusalOf(backend.readEvent(undefined)))?.code).toBe('not-found');
  });
});

describe('a refusal', () => {
  it.each(Object.entries(readingStatuses))('keeps the code %s', async (code, status) => {
    const refusal = await refusalOf(refusing({ code }, { status }).readEvent('e'));
    expect([refusal?.code, refusal?.status, refusal?.operation]).toEqual([code, status, 'readEvent']);
  });

  it('brings issues and bookables, and only what looks like them', async () => {
    const issue = { path: ['contact', 'mail'], code: 'text-malformed', severity: 'error', message: { de: '', en: '' } };
    const body = { code: 'invalid', issues: [issue, null, 'x', {}], bookableIds: ['b', 7, null] };
    const refusal = await refusalOf(refusing(body, { status: 400 }).createSignUp('e', request));
    expect([refusal?.issues, refusal?.bookableIds]).toEqual([[issue], ['b']]);
  });

  it('brings no issues where the answer holds something else', async () => {
    const refusal = await refusalOf(
      refusing({ code: 'invalid', issues: { length: 3 } }, { status: 400 }).readEvent('e'),
    );
    expect(refusal?.issues).toEqual([]);
  });

  it('cannot pass itself off as calling off', async () => {
    const refusal = await refusalOf(refusing({ code: 'aborted' }, { status: 500 }).readEvent('e'));
    expect(refusal?.code).toBe('internal');
  });

  it.each([
    ['17', 17],
    ['0', 0],
    ['Sat, 06 Mar 2027 10:00:30 GMT', 30],
    ['Sat, 06 Mar 2027 09:00:00 GMT', undefined],
    ['soon', undefined],
  ])('reads Retry-After %s', async (header, seconds) => {
    const backend = refusing({ code: 'overloaded' }, { status: 503, headers: { 'Retry-After': header } });
    expect((await refusalOf(backend.readEvent('e')))?.retryAfterSeconds).toBe(seconds);
  });

  it.each([
    [404, 'not-found'],
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [405, 'method-not-allowed'],
    [429, 'overloaded'],
    [502, 'overloaded'],
    [504, 'overloaded'],
    [409, 'internal'],
    [418, 'internal'],
    [500, 'internal'],
  ])('by a proxy with status %i means %s', async (status, code) => {
    const { backend } = answering(() => new Response('<h1>Sorry</h1>', { status }));
    expect((await refusalOf(backend.readEvent('e')))?.code).toBe(code);
  });
});

describe('an answer', () => {
  it('that never comes is a lost connection', async () => {
    const { backend } = answering(() => Promise.reject(new TypeError('fetch failed')));
    const refusal = await refusalOf(backend.readEvent('e'));
    expect([refusal?.code, refusal?.cause]).toEqual(['network', new TypeError('fetch failed')]);
  });

  it('that breaks off is a lost connection', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    const { backend } = answering(() => new Response(body));
    expect((await refusalOf(backend.readEvent('e')))?.code).toBe('network');
  });

  it('that is no JSON is unreadable', async () => {
    const { backend } = answering(() => new Response('<!doctype html>'));
    expect((await refusalOf(backend.readEvent('e')))?.code).toBe('document');
  });

  it.each([null, [], 'x', { bookings: 3 }])('of another shape (%j) is unreadable', async (body) => {
    const { backend } = answering(() => Response.json(body));
    const refusals = [
      backend.createSignUp('e', request),
      backend.readAvailability('e'),
      backend.readCapabilities(),
      backend.readEvent(undefined),
    ].map(async (answer) => (await refusalOf(answer))?.code);
    expect(await Promise.all(refusals)).toEqual(['document', 'document', 'document', 'document']);
  });

  it('that was called off while on its way is no failure', async () => {
    const abort = new AbortController();
    const { backend } = answering(() => {
      abort.abort();
      return Promise.reject(new DOMException('gone', 'AbortError'));
    });
    expect((await refusalOf(backend.readEvent('e', { signal: abort.signal })))?.code).toBe('aborted');
  });
});

describe('a version over the wire', () => {
  it('is what the answer says', async () => {
    const { backend, fetch } = answering(() => Response.json({ version: 'v7' }));
    expect(await backend.readEventVersion('event-1')).toBe('v7');
    expect(fetch.calls[0]?.[0]).toBe('https://backend.example/v1/events/event-1/version');
  });

  it('is unreadable where the answer has none', async () => {
    const answers = [null, {}, { version: 7 }].map((body) => answering(() => Response.json(body)).backend);
    const codes = answers.map(async (backend) => (await refusalOf(backend.readEventVersion('event-1')))?.code);
    expect(await Promise.all(codes)).toEqual(['document', 'document', 'document']);
  });

  it('without an id is that of the only event', async () => {
    const fetch = answersInTurn<[url: string, init: RequestInit], Response>(
      async () => Response.json(document),
      async () => Response.json({ version: 'v7' }),
    );
    const backend = httpBackend({ url: '/api', platform: fakePlatform({ fetch }) });
    expect(await backend.readEventVersion(undefined)).toBe('v7');
    expect(fetch.calls.map(([url]) => url)).toEqual(['/api/v1/events', '/api/v1/events/event-1/version']);
  });
});

describe('the address of a calendar', () => {
  it('is found without asking, with what is chosen', () => {
    const { backend, fetch } = answering(() => Response.error(), { url: '/api/' });
    expect([
      backend.calendarUrl('a/b'),
      backend.calendarUrl('event-1', { sessionIds: ['s 1', 's&2'], day: '2027-03-06' }),
    ]).toEqual([
      '/api/v1/events/a%2Fb/calendar.ics',
      '/api/v1/events/event-1/calendar.ics?session=s%201&session=s%262&day=2027-03-06',
    ]);
    expect(fetch.calls).toEqual([]);
  });

  it('carries no key', () => {
    const { backend } = answering(() => Response.error(), { key: 'geheim' });
    expect(backend.calendarUrl('event-1')).not.toContain('geheim');
  });

  it('is none off the web', () => {
    expect(httpBackend({ url: 'data:,' }).calendarUrl('event-1')).toBeUndefined();
  });
});

it('has no address for a calendar of no session, because one that names none is that of all', () => {
  const { calendarUrl } = httpBackend({ url: 'https://netz.example' });
  expect(calendarUrl?.('fachtag', { sessionIds: [] })).toBeUndefined();
  expect(calendarUrl?.('fachtag')).toBe('https://netz.example/v1/events/fachtag/calendar.ics');
});
