import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocumentSource } from '../documents/document-source.js';
import { createLogger } from '../log/logger.js';
import { openTestStore } from '../store-harness.js';
import type { LimitStore } from '../store/limit-store.js';
import type { Store } from '../store/store.js';
import { startPurging } from './purge-timer.js';

const at = '2027-02-03T10:00:00.000Z';

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await store.close();
});

describe('what a server does by itself', () => {
  it('forgets limits when it starts and every minute, until it is stopped', async () => {
    const sweep = vi.fn<LimitStore['sweep']>(() => Promise.resolve());
    const limits = { sweep } as Partial<LimitStore> as LimitStore;
    const stop = startPurging({
      store: { ...store, limits },
      source: new DocumentSource(store.documents),
      clock: { now: () => at },
      log: createLogger({ level: 'silent' }),
    });
    expect(sweep.mock.calls).toEqual([[Date.parse(at)]]);
    vi.advanceTimersByTime(120_000);
    expect(sweep).toHaveBeenCalledTimes(3);
    await stop();
    vi.advanceTimersByTime(120_000);
    expect(sweep).toHaveBeenCalledTimes(3);
  });
});
