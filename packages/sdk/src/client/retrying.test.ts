import { buildEventDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
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

describe('trying again', () => {
  it('reads again after a lost connection', async () => {
    const platform = fakePlatform();
    const backend = reading(() => Promise.reject(lost('readEvent')), here());
    const answer = codeOf(createClient({ backend, platform }).readEvent('event-1'));
    await platform.advance(1_000);
    expect([await answer, backend.readEvent.calls.length]).toEqual(['answered', 2]);
  });

  it('gives up after three tries with growing pauses', async () => {
    const platform = fakePlatform();
    const times: number[] = [];
    const backend = reading(() => {
      times.push(platform.now());
      return Promise.reject(lost('readEvent'));
    });
    const answer = codeOf(createClient({ backend, platform }).readEvent('event-1'));
    await platform.advance(60_000);
    expect([await answer, times]).toEqual(['network', [0, 300, 900]]);
  });

  it('waits as long as an overloaded backend asks for', async () => {
    const platform = fakePlatform();
    const times: number[] = [];
    const overloaded = { code: 'overloaded', retryAfterSeconds: 20 };
    const backend = reading(() => {
      times.push(platform.now());
      return Promise.reject(lost('readEvent', overloaded));
    });
    const answer = codeOf(createClient({ backend, platform, readAttempts: 2 }).readEvent('event-1'));
    await platform.advance(60_000);
    expect([await answer, times]).toEqual(['overloaded', [0, 20_300]]);
  });

  it('does not keep anybody waiting for longer than half a minute', async () => {
    const platform = fakePlatform();
    const backend = reading(() => Promise.reject(lost('readEvent', { code: 'overloaded', retryAfterSeconds: 31 })));
    const answer = createClient({ backend, platform })
      .readEvent('event-1')
      .catch((error: unknown) => error as SdkError);
    await platform.advance(60_000);
    expect([await answer, backend.readEvent.calls.length]).toMatchObject([{ retryAfterSeconds: 31 }, 1]);
  });

  it.each(['not-found', 'invalid', 'internal', 'document', 'unauthorised'])('takes %s for an answer', async (code) => {
    const platform = fakePlatform();
    const backend = reading(() => Promise.reject(lost('readEvent', { code })));
    const answer = codeOf(createClient({ backend, platform }).readEvent('event-1'));
    await platform.advance(60_000);
    expect([await answer, backend.readEvent.calls.length]).toEqual([code, 1]);
  });

  it('waits fifteen seconds for one try, and leaves no timer behind', async () => {
    const platform = fakePlatform();
    const backend = reading(never);
    const answer = codeOf(createClient({ backend, platform, readAttempts: 1 }).readEvent('event-1'));
    await platform.advance(14_999);
    expect(platform.timers).toBe(1);
    await platform.advance(1);
    expect([await answer, platform.timers]).toEqual(['timeout', 0]);
  });

  it('stops the try that came too late', async () => {
    const platform = fakePlatform();
    const backend = reading(never);
    const answer = codeOf(createClient({ backend, platform, readAttempts: 1 }).readEvent('event-1'));
    await platform.advance(15_000);
    await answer;
    expect(backend.readEvent.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('takes an error that is not ours for a broken adapter', async () => {
    const backend = reading(() => Promise.reject(new TypeError('bug')));
    expect(await codeOf(createClient({ backend, platform: fakePlatform() }).readEvent('event-1'))).toBe('internal');
  });

  it('takes a throw before the promise for a broken adapter', async () => {
    const backend = reading(() => {
      throw new TypeError('bug');
    });
    expect(await codeOf(createClient({ backend, platform: fakePlatform() }).readEvent('event-1'))).toBe('internal');
  });
});
