import type { SignUpRequest } from '@geflecht/core/contract';
import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { answersInTurn, fakePlatform } from '../testing/index.js';
import { createSubmitQueue } from './index.js';
import {
  answered,
  errand,
  eventId,
  failed,
  hanging,
  memoryStorage,
  opened,
  receipt,
  request,
} from './submit-queue-harness.js';

describe('a submit queue', () => {
  it('sends a submit at once and keeps its answer', async () => {
    const { queue, platform } = opened([answered]);
    expect(queue.add(errand)).toMatchObject({ status: 'sending', tries: 1, submitKey: 'submit-key-1', eventId });
    await platform.advance(0);
    expect(queue.submits).toMatchObject([{ status: 'answered', answer: receipt, nextTryAt: undefined }]);
    expect(platform.timers).toBe(0);
  });

  it.each(['network', 'timeout', 'overloaded', 'too-many-requests', 'aborted'] as const)(
    'holds a submit after %s and sends the very same request again',
    async (code) => {
      const { queue, platform, createSignUp } = opened([failed(code), answered]);
      queue.add(errand);
      await platform.advance(0);
      const [held] = queue.submits;
      expect(held).toMatchObject({ status: 'held', tries: 1, error: { code } });
      await platform.advance(held!.nextTryAt! - platform.now());
      expect(queue.submits).toMatchObject([{ status: 'answered', tries: 2, error: undefined }]);
      expect(createSignUp.calls.map(([, sent]) => sent)).toEqual([request, request]);
    },
  );

  it.each(['full', 'closed', 'invalid', 'submit-key-reused', 'forbidden', 'internal', 'unsupported'] as const)(
    'takes %s for an answer and asks no more',
    async (code) => {
      const { queue, platform, createSignUp } = opened([failed(code)]);
      queue.add(errand);
      await platform.advance(3_600_000);
      expect(queue.submits).toMatchObject([{ status: 'refused', error: { code } }]);
      expect([createSignUp.calls.length, platform.timers]).toEqual([1, 0]);
    },
  );

  it('lets the pauses grow, up to a minute', async () => {
    const { queue, platform } = opened([failed('network')]);
    queue.add(errand);
    const pauses: number[] = [];
    for (let tried = 0; tried < 9; tried += 1) {
      await platform.advance(0);
      const pause = queue.submits[0]!.nextTryAt! - platform.now();
      pauses.push(pause / 1_000);
      await platform.advance(pause);
    }
    expect(pauses).toEqual([1.5, 3, 6, 12, 24, 45, 45, 45, 45]);
  });

  it('asks no sooner than it was asked to, neither by hand nor when the connection is back', async () => {
    const { queue, platform, createSignUp } = opened([failed('overloaded', { retryAfterSeconds: 120 }), answered]);
    queue.add(errand);
    await platform.advance(0);
    queue.retry('submit-key-1');
    platform.connect(true);
    await platform.advance(119_000);
    expect(createSignUp.calls).toHaveLength(1);
    await platform.advance(3_000);
    expect(queue.submits).toMatchObject([{ status: 'answered' }]);
  });

  it('waits an hour at most, whatever it was asked', async () => {
    const { queue, platform } = opened([failed('overloaded', { retryAfterSeconds: 1e9 })]);
    queue.add(errand);
    await platform.advance(0);
    expect(queue.submits[0]!.nextTryAt! - platform.now()).toBe(3_601_500);
  });

  it('tells that a submit is kept when no answer comes for a while', async () => {
    const { queue, platform, createSignUp } = opened([hanging]);
    queue.add(errand);
    await platform.advance(7_999);
    expect(queue.submits).toMatchObject([{ status: 'sending' }]);
    await platform.advance(1);
    expect(queue.submits).toMatchObject([{ status: 'held', tries: 1, nextTryAt: undefined }]);
    expect(createSignUp.calls).toHaveLength(1);
  });
});

describe('the connection of a submit queue', () => {
  it('is waited for before anything is sent, so that nothing can have arrived', async () => {
    const { queue, platform, createSignUp } = opened([answered], {}, false);
    expect(queue.add(errand)).toMatchObject({ status: 'waiting', tries: 0 });
    expect(createSignUp.calls).toHaveLength(0);
    platform.connect(true);
    await platform.advance(0);
    expect(queue.submits).toMatchObject([{ status: 'answered', tries: 1 }]);
  });

  it('is tried soon even though nobody says that it is back', async () => {
    const { queue, platform } = opened([answered], {}, false);
    queue.add(errand);
    await platform.advance(1_000);
    expect(queue.submits).toMatchObject([{ status: 'answered' }]);
  });

  it('makes a held submit go at once when it is back', async () => {
    const { queue, platform } = opened([failed('network'), answered]);
    queue.add(errand);
    await platform.advance(0);
    platform.connect(true);
    await platform.advance(0);
    expect(queue.submits).toMatchObject([{ status: 'answered', tries: 2 }]);
  });

  it('makes a try that hangs begin anew when it is back, one at a time', async () => {
    const { queue, platform, createSignUp } = opened([hanging, answered]);
    queue.add(errand);
    await platform.advance(0);
    platform.connect(true);
    await platform.advance(0);
    expect(queue.submits).toMatchObject([{ status: 'answered' }]);
    expect(createSignUp.calls.map(([, , call]) => call?.signal?.aborted)).toEqual([true, false]);
  });

  it('cut under a client of its own brings one request to the backend at a time', async () => {
    const requests: AbortSignal[] = [];
    const backend = {
      readCapabilities: () => Promise.resolve(['signUps.create'] as const),
      createSignUp: (_: string, __: SignUpRequest, { signal }: { readonly signal?: AbortSignal | undefined } = {}) => {
        requests.push(signal!);
        return requests.length > 1 ? Promise.resolve(receipt) : new Promise<never>(() => undefined);
      },
    };
    const platform = fakePlatform();
    const queue = createSubmitQueue({ client: createClient({ backend, platform }), platform });
    queue.add(errand);
    await platform.advance(0);
    platform.connect(true);
    await platform.advance(0);
    expect([queue.submits[0]?.status, requests.map(({ aborted }) => aborted)]).toEqual(['answered', [true, true]]);
  });
});

describe('the sender of a submit', () => {
  it('hears of every change until it wants no more', async () => {
    const { queue, platform } = opened([failed('network'), answered]);
    const heard: string[] = [];
    const stop = queue.subscribe(([submit]) => heard.push(submit?.status ?? 'none'));
    queue.add(errand);
    await platform.advance(60_000);
    stop();
    queue.cancel('submit-key-1');
    expect(heard).toEqual(['sending', 'held', 'held', 'answered']);
  });

  it('may add it twice without sending it twice', async () => {
    const { queue, createSignUp } = opened([hanging]);
    const one = queue.add(errand);
    expect(queue.add(errand)).toBe(one);
    expect(createSignUp.calls).toHaveLength(1);
  });

  it('may send it again after a refusal', async () => {
    const { queue, platform } = opened([failed('internal'), answered]);
    queue.add(errand);
    await platform.advance(0);
    queue.retry('submit-key-1');
    await platform.advance(0);
    expect(queue.submits).toMatchObject([{ status: 'answered', tries: 2 }]);
  });

  it('does not send again what is answered', async () => {
    const { queue, platform, createSignUp } = opened([answered]);
    queue.add(errand);
    await platform.advance(0);
    queue.retry('submit-key-1');
    platform.connect(true);
    await platform.advance(60_000);
    expect(createSignUp.calls).toHaveLength(1);
  });

  it('is told when cancelling whether it can have arrived', async () => {
    const offline = opened([answered], {}, false);
    offline.queue.add(errand);
    expect(offline.queue.cancel('submit-key-1')).toBe(true);
    const online = opened([hanging]);
    online.queue.add(errand);
    expect(online.queue.cancel('submit-key-1')).toBe(false);
    await Promise.all([offline, online].map(({ platform }) => platform.advance(60_000)));
    expect([offline.queue.submits, online.queue.submits]).toEqual([[], []]);
    expect([offline.createSignUp.calls.length, online.platform.timers]).toEqual([0, 0]);
    expect(online.createSignUp.calls[0]?.[2]?.signal?.aborted).toBe(true);
  });

  it('sends changes of its own sign-up in its own way, without the queue knowing the manage key', async () => {
    const storage = memoryStorage();
    const { queue, platform } = opened([answered], { storage });
    const change = { submitKey: 'change-key-1', revision: 1, action: { do: 'cancel' } } as const;
    const send = answersInTurn<[unknown], never>(failed('network') as never, answered as never);
    expect(queue.add({ operation: 'changeOwnSignUp', request: change, send })).toMatchObject({ isStored: false });
    expect(storage.items.size).toBe(0);
    await platform.advance(60_000);
    expect(queue.submits).toMatchObject([{ status: 'answered', operation: 'changeOwnSignUp', request: change }]);
    expect(send.calls).toHaveLength(2);
  });

  it('leaves nothing running behind after closing', async () => {
    const { queue, platform, createSignUp } = opened([failed('network')]);
    queue.add(errand);
    await platform.advance(0);
    queue.close();
    platform.connect(true);
    await platform.advance(3_600_000);
    expect([platform.timers, platform.listeners, createSignUp.calls.length]).toEqual([0, 0, 1]);
  });
});
