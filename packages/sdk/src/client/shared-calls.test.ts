import { buildEventDocument } from '@geflecht/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { SdkError } from '../errors/index.js';
import type { Backend, Reading } from '../port/index.js';
import { answersInTurn, codeOf, fakePlatform } from '../testing/index.js';
import { createClient } from './index.js';

type Answer = () => Promise<Reading>;

const document = buildEventDocument();

const lost = (operation: string, more: object = {}) =>
  new SdkError({ code: 'network', operation, finding: 'no answer', ...more });

const never = () => new Promise<never>(() => undefined);

const here = (version?: string) => () => Promise.resolve({ document, version });

const reading = (...answers: readonly [Answer, ...Answer[]]) => {
  const readEvent = answersInTurn<Parameters<NonNullable<Backend['readEvent']>>, Reading>(...answers);
  return { readEvent, readCapabilities: () => Promise.resolve([]) };
};

describe('calling off', () => {
  it('rejects at once with a kind of its own', async () => {
    const abort = new AbortController();
    const client = createClient({ backend: reading(never), platform: fakePlatform() });
    const answer = codeOf(client.readEvent('event-1', { signal: abort.signal }));
    abort.abort();
    expect(await answer).toBe('aborted');
  });

  it('asks nothing when it was called off before', async () => {
    const backend = reading(here());
    await codeOf(createClient({ backend }).readEvent('event-1', { signal: AbortSignal.abort() }));
    expect(backend.readEvent.calls).toEqual([]);
  });

  it('detaches one caller and leaves the others their answer', async () => {
    const platform = fakePlatform();
    const abort = new AbortController();
    const backend = reading(() => new Promise((resolve) => platform.startTimer(() => resolve({ document }), 10)));
    const client = createClient({ backend, platform });
    const leaving = codeOf(client.readEvent('event-1', { signal: abort.signal }));
    const staying = codeOf(client.readEvent('event-1'));
    abort.abort();
    await platform.advance(10);
    expect([await leaving, await staying]).toEqual(['aborted', 'answered']);
    expect(backend.readEvent.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('stops the backend once the last caller has left', async () => {
    const abort = new AbortController();
    const backend = reading(never);
    const answer = codeOf(createClient({ backend, platform: fakePlatform() }).readEvent('e', { signal: abort.signal }));
    await Promise.resolve();
    abort.abort();
    await answer;
    await Promise.resolve();
    expect(backend.readEvent.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('ends the waiting between two tries and leaves no timer behind', async () => {
    const platform = fakePlatform();
    const abort = new AbortController();
    const backend = reading(() => Promise.reject(lost('readEvent')));
    const answer = codeOf(createClient({ backend, platform }).readEvent('e', { signal: abort.signal }));
    await platform.advance(1);
    abort.abort();
    await platform.advance(60_000);
    expect([await answer, backend.readEvent.calls.length, platform.timers]).toEqual(['aborted', 1, 0]);
  });

  it('begins a new call after the shared one was called off', async () => {
    const abort = new AbortController();
    const backend = reading(never, here());
    const client = createClient({ backend, platform: fakePlatform() });
    const first = codeOf(client.readEvent('event-1', { signal: abort.signal }));
    abort.abort();
    await first;
    expect(await codeOf(client.readEvent('event-1'))).toBe('answered');
  });

  it('leaves neither timer nor listener behind after an answer', async () => {
    const platform = fakePlatform();
    const { signal } = new AbortController();
    const listening = [
      vi.spyOn(signal, 'addEventListener').mock.calls,
      vi.spyOn(signal, 'removeEventListener').mock.calls,
    ] as const;
    await createClient({ backend: reading(here()), platform }).readEvent('event-1', { signal });
    const [added, removed] = listening.map((calls) => calls.map(([, listener]) => listener));
    expect([added?.length, platform.timers]).toEqual([1, 0]);
    expect(removed).toEqual(added);
  });
});
