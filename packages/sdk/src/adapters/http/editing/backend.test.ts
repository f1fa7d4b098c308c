import { idempotencyHeader } from '@geflecht/core/contract';
import { describe, expect, it } from 'vitest';
import { createEditingClient, isEditingClient } from '../../../editing/index.js';
import { createClient } from '../../../client/index.js';
import { answersInTurn, fakePlatform, refusalOf } from '../../../testing/index.js';
import { httpEditingBackend } from './index.js';

const request = { submitKey: 'submit-key-1', changes: [] } as const;
const receipt = { networkId: 'n', at: '2027-01-01T00:00:00Z', written: [], removed: [], superseded: [] };

const answering = (body: unknown, init: ResponseInit = {}) =>
  answersInTurn<[string, RequestInit], Response>(() => Promise.resolve(Response.json(body, init)));

const backendWith = (fetch: ReturnType<typeof answering>) =>
  httpEditingBackend({ url: 'https://api.example/', key: 'geflecht_key', platform: fakePlatform({ fetch }) });

describe('the editing adapter', () => {
  it('sends the key and the submit key as headers, never in the address', async () => {
    const fetch = answering(receipt, { status: 201 });
    await backendWith(fetch).changeNetwork('network 1', request);
    const [[url, init] = ['', {}]] = fetch.calls;
    const headers = new Headers(init.headers);
    expect([url, headers.get('Authorization'), headers.get(idempotencyHeader)]).toEqual([
      'https://api.example/v1/networks/network%201/changes',
      'Bearer geflecht_key',
      'submit-key-1',
    ]);
  });

  it('has the browser ask anew, also for what others only read', async () => {
    const fetch = answering({ version: '1', may: [], format: 'geflecht' });
    const backend = backendWith(fetch);
    await backend.readNetworkVersion('n');
    await backend.readNetwork('n');
    expect(fetch.calls.map(([, { cache }]) => cache)).toEqual(['no-cache', 'no-cache']);
  });

  it('tells what others changed meanwhile', async () => {
    const conflicts = [{ index: 0, collection: 'ties', id: 't', code: 'revision-conflict', revision: 2 }];
    const fetch = answering({ code: 'revision-conflict', conflicts }, { status: 409 });
    const refusal = await refusalOf(backendWith(fetch).changeNetwork('n', request));
    expect([refusal?.code, refusal?.operation, refusal?.conflicts]).toEqual([
      'revision-conflict',
      'changeNetwork',
      conflicts,
    ]);
  });

  it.each([
    ['another refusal as the contract names it', { code: 'submit-key-reused' }, 'submit-key-reused'],
    ['one without a code as a mistake of the backend', {}, 'internal'],
    ['one without conflicts as one with none', { code: 'transition-refused', conflicts: 7 }, 'transition-refused'],
  ])('takes %s', async (_what, body, code) => {
    const refusal = await refusalOf(backendWith(answering(body, { status: 409 })).changeNetwork('n', request));
    expect([refusal?.code, refusal?.conflicts ?? []]).toEqual([code, []]);
  });

  it('says nothing of the key in its errors', async () => {
    const fetch = answering({ code: 'forbidden' }, { status: 403 });
    const refusal = await refusalOf(backendWith(fetch).changeNetwork('n', request));
    expect(JSON.stringify([refusal, String(refusal), refusal?.stack])).not.toContain('geflecht_key');
  });
});

const lost = () => Promise.reject(new TypeError('lost'));

describe('an editing client', () => {
  it('is told from one that only reads', () => {
    const backend = backendWith(answering({}));
    expect([createEditingClient({ backend }), createClient({ backend })].map(isEditingClient)).toEqual([true, false]);
  });

  it('sends a change again with its own key when the connection is lost', async () => {
    const stored = () => Promise.resolve(Response.json(receipt, { status: 201 }));
    const fetch = answersInTurn<[string, RequestInit], Response>(lost, stored);
    const platform = fakePlatform({ fetch });
    const backend = httpEditingBackend({ url: 'https://api.example', platform });
    const answer = createEditingClient({ backend, platform }).changeNetwork('n', request);
    await platform.advance(60_000);
    expect(await answer).toEqual(receipt);
    const keys = fetch.calls.map(([, init]) => new Headers(init.headers).get(idempotencyHeader));
    expect(keys).toEqual(['submit-key-1', 'submit-key-1']);
  });

  it('does not send a refused change again', async () => {
    const fetch = answering({ code: 'revision-conflict' }, { status: 409 });
    const client = createEditingClient({ backend: backendWith(fetch) });
    expect([(await refusalOf(client.changeNetwork('n', request)))?.code, fetch.calls.length]).toEqual([
      'revision-conflict',
      1,
    ]);
  });
});
