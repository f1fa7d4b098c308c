import { describe, expect, it } from 'vitest';
import { submitStorageKey } from './index.js';
import {
  answered,
  errand,
  eventId,
  failed,
  hanging,
  memoryStorage,
  opened,
  request,
  requestOf,
} from './submit-queue-harness.js';

const storedAt = (addedAt: number, more: object = {}) => ({
  [submitStorageKey]: JSON.stringify([{ eventId, request, addedAt, tries: 1, ...more }]),
});

const refuse = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

describe('a storage the visitor chose', () => {
  it('is not needed: by itself a queue keeps a submit with the page only', () => {
    const { queue } = opened([hanging]);
    queue.add(errand);
    expect(queue.submits).toMatchObject([{ isStored: false }]);
  });

  it('holds a submit until it is answered, and nothing afterwards', async () => {
    const storage = memoryStorage();
    const { queue, platform } = opened([failed('network'), answered], { storage });
    queue.add(errand);
    expect([queue.submits[0]?.isStored, storage.items.has(submitStorageKey)]).toEqual([true, true]);
    await platform.advance(60_000);
    expect([queue.submits[0]?.isStored, storage.items.size]).toEqual([false, 0]);
  });

  it.each(['full', 'invalid'] as const)('holds nothing once a submit is refused as %s', async (code) => {
    const storage = memoryStorage();
    const { queue, platform } = opened([failed(code)], { storage });
    queue.add(errand);
    await platform.advance(0);
    expect(storage.items.size).toBe(0);
  });

  it('carries a submit to the next page, which sends it under its own key', async () => {
    const storage = memoryStorage();
    const before = opened([failed('network')], { storage });
    before.queue.add(errand);
    await before.platform.advance(0);
    before.queue.close();
    const { queue, platform, createSignUp } = opened([answered], { storage });
    expect(queue.submits).toMatchObject([{ status: 'held', isStored: true, tries: 2 }]);
    await platform.advance(0);
    expect(createSignUp.calls.map(([, sent]) => sent)).toEqual([request]);
    expect(storage.items.size).toBe(0);
  });

  it('forgets a submit that is cancelled', () => {
    const storage = memoryStorage();
    const { queue } = opened([hanging], { storage });
    queue.add(errand);
    queue.cancel('submit-key-1');
    expect(storage.items.size).toBe(0);
  });

  it('keeps what other pages have in it', async () => {
    const storage = memoryStorage();
    const one = opened([failed('network'), answered], { storage });
    one.queue.add(errand);
    await one.platform.advance(0);
    const other = opened([hanging], { storage });
    other.queue.add({ ...errand, request: requestOf('submit-key-2') });
    await one.platform.advance(60_000);
    expect(storage.items.get(submitStorageKey)).toContain('submit-key-2');
  });

  it('hands out nothing older than a week', () => {
    const [fresh, stale] = [storedAt(1_000_000 - 6 * 86_400_000), storedAt(1_000_000 - 7 * 86_400_000)].map(
      (items) => opened([hanging], { storage: memoryStorage(items) }).queue.submits.length,
    );
    expect([fresh, stale]).toEqual([1, 0]);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '{}'],
    [
      'items of another shape',
      '[null, 7, {"eventId": "e"}, {"eventId": "e", "request": {}, "addedAt": 1, "tries": 0}]',
    ],
  ])('with %s in it counts as empty', (_what, text) => {
    const { queue } = opened([answered], { storage: memoryStorage({ [submitStorageKey]: text }) });
    expect(queue.submits).toEqual([]);
  });

  it('that takes nothing leaves the submit with the page', async () => {
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const { queue, platform } = opened([failed('network'), answered], { storage });
    queue.add(errand);
    expect(queue.submits).toMatchObject([{ isStored: false }]);
    await platform.advance(60_000);
    expect(queue.submits).toMatchObject([{ status: 'answered' }]);
  });
});
