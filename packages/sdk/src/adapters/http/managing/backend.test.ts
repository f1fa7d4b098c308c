import { idempotencyHeader, managingPaths } from '@geflecht/core/contract';
import type { Availability, OwnSignUpChange } from '@geflecht/core/contract';
import { describe, expect, it } from 'vitest';
import { answersInTurn, fakePlatform, refusalOf } from '../../../testing/index.js';
import { httpManagingBackend } from './index.js';

const manageKey = 'geflecht_manage_of_a_party';
const change = { submitKey: 'submit-key-1', revision: 1, action: { do: 'cancel' } } as OwnSignUpChange;
const own = { eventId: 'event-1', revision: 2, may: [], signUp: {}, needsAnswers: [], waiting: [], asks: [] };

const answering = (body: unknown, init: ResponseInit = {}) =>
  answersInTurn<[string, RequestInit], Response>(() => Promise.resolve(Response.json(body, init)));

const backendWith = (fetch: ReturnType<typeof answering>, key?: string) =>
  httpManagingBackend({ url: 'https://api.example/base/', key, platform: fakePlatform({ fetch }) });

const sentBy = (fetch: ReturnType<typeof answering>) => {
  const [[url, init] = ['', {}]] = fetch.calls;
  return { url, init, headers: new Headers(init.headers) };
};

describe('the managing adapter', () => {
  it('shows the manage key in a header, in the place of a key of the page, and never in an address', async () => {
    const fetch = answering(own);
    await backendWith(fetch, 'geflecht_team').readOwnSignUp(manageKey);
    const { url, headers } = sentBy(fetch);
    expect([url, headers.get('Authorization')]).toEqual([
      'https://api.example/base/v1/own-sign-up',
      `Bearer ${manageKey}`,
    ]);
  });

  it('lets no browser keep what a manage key opened, and sends no cookies and no referrer', async () => {
    const fetch = answering(own);
    await backendWith(fetch).readOwnSignUp(manageKey);
    expect(sentBy(fetch).init).toMatchObject({ cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('posts a change with its submit key', async () => {
    const fetch = answering(own, { status: 201 });
    expect(await backendWith(fetch).changeOwnSignUp(manageKey, change)).toEqual(own);
    const { init, headers } = sentBy(fetch);
    expect([init.method, init.body, headers.get(idempotencyHeader)]).toEqual([
      'POST',
      JSON.stringify(change),
      'submit-key-1',
    ]);
  });

  it('has a party erased at its own address', async () => {
    const fetch = answering({ eventId: 'event-1', erasedAt: '2027-01-01T00:00:00Z' }, { status: 201 });
    await backendWith(fetch).eraseOwnSignUp(manageKey, { submitKey: 'submit-key-1' });
    expect(sentBy(fetch).url.endsWith(managingPaths.ownErasure())).toBe(true);
  });

  it('asks for a link without a submit key and without a manage key', async () => {
    const fetch = answering({ eventId: 'event 1', askedAt: '2027-01-01T00:00:00Z' }, { status: 201 });
    await backendWith(fetch).requestManageLink('event 1', { mail: 'treff@lindenhof.example' });
    const { url, init, headers } = sentBy(fetch);
    expect(url).toBe('https://api.example/base/v1/events/event%201/manage-links');
    expect([init.method, headers.has(idempotencyHeader), headers.has('Authorization')]).toEqual(['POST', false, false]);
  });

  it.each(['revision-conflict', 'transition-refused', 'closed', 'submit-key-reused'] as const)(
    'tells %s from the other refusals with its status',
    async (code) => {
      const fetch = answering({ code }, { status: 409 });
      const refusal = await refusalOf(backendWith(fetch).changeOwnSignUp(manageKey, change));
      expect([refusal?.code, refusal?.operation]).toEqual([code, 'changeOwnSignUp']);
    },
  );

  it('takes too many requests for an overload, with the pause that was asked for', async () => {
    const fetch = answering({ code: 'too-many-requests' }, { status: 429, headers: { 'Retry-After': '600' } });
    const refusal = await refusalOf(backendWith(fetch).requestManageLink('e', { mail: 'a@b.example' }));
    expect([refusal?.code, refusal?.retryAfterSeconds]).toEqual(['overloaded', 600]);
  });

  it('says nothing of a manage key in its errors', async () => {
    const lost = answersInTurn<[string, RequestInit], Response>(() => Promise.reject(new TypeError('lost')));
    const refusals = [
      await refusalOf(backendWith(answering({ code: 'unauthorised' }, { status: 401 })).readOwnSignUp(manageKey)),
      await refusalOf(backendWith(answering({})).readOwnSignUp(manageKey)),
      await refusalOf(backendWith(lost).readOwnSignUp(manageKey)),
    ];
    expect(refusals.map((refusal) => refusal?.code)).toEqual(['unauthorised', 'document', 'network']);
    const told = refusals.flatMap((refusal) => [refusal?.message, refusal?.stack, JSON.stringify(refusal)]);
    expect(told.filter((text) => text?.includes(manageKey))).toEqual([]);
  });

  it('reads what machines are asked for', async () => {
    expect(await backendWith(answering({ algorithm: 'SHA-256' })).readChallenge()).toEqual({ algorithm: 'SHA-256' });
  });
});

const places = (placesLeft: number): Availability =>
  ({ eventId: 'event-1', at: '', entry: 'open', bookables: [{ bookableId: 'b', state: 'few', placesLeft }] }) as never;

const streaming = (text: string) =>
  answersInTurn<[string, RequestInit], Response>(() =>
    Promise.resolve(new Response(text, { headers: { 'Content-Type': 'text/event-stream' } })),
  );

describe('watching places over HTTP', () => {
  it('tells what events named availability say, until the server ends it', async () => {
    const [one, other] = [places(3), places(2)].map((each) => `event: availability\ndata: ${JSON.stringify(each)}\n\n`);
    const fetch = streaming(`${one}: ping\n\nevent: other\ndata: {}\n\n${other}`);
    const told: Availability[] = [];
    await backendWith(fetch).watchAvailability('event 1', (each) => told.push(each));
    expect(told).toEqual([places(3), places(2)]);
    const { url, headers } = sentBy(fetch);
    expect([url, headers.get('Accept')]).toEqual([
      'https://api.example/base/v1/events/event%201/availability/events',
      'text/event-stream',
    ]);
  });

  it.each([
    ['no JSON', 'event: availability\ndata: {\n\n', 'document'],
    ['no places', 'event: availability\ndata: {}\n\n', 'document'],
  ])('refuses events with %s', async (_what, text, code) => {
    const refusal = await refusalOf(backendWith(streaming(text)).watchAvailability('e', () => undefined));
    expect([refusal?.code, refusal?.operation]).toEqual([code, 'watchAvailability']);
  });

  it('tells a refusal as such', async () => {
    const fetch = answering({ code: 'not-found' }, { status: 404 });
    const refusal = await refusalOf(backendWith(fetch).watchAvailability('e', () => undefined));
    expect(refusal?.code).toBe('not-found');
  });
});
