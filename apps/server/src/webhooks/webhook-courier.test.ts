import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLogger } from '../log/logger.js';
import { randomId } from '../platform.js';
import { openHarness } from '../server-harness.js';
import { startWebhookCourier } from './webhook-courier.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

it('delivers while people sign up without a pause', async () => {
  const { store, clock, signUp, close } = await openHarness();
  const { webhooks } = store.organising;
  const gathered = Promise.withResolvers<'gathered'>();
  let looks = 0;
  const gather: typeof webhooks.gather = async (...given) => {
    looks += 1;
    if (looks === 2) gathered.resolve('gathered');
    return webhooks.gather(...given);
  };
  const organising = { ...store.organising, webhooks: { ...webhooks, gather } };
  const log = createLogger({ level: 'silent' });
  const stop = startWebhookCourier({
    store: { ...store, organising },
    clock,
    log,
    newId: randomId,
    secretOf: () => '',
  });
  await vi.advanceTimersByTimeAsync(1);
  for (let each = 0; each < 6; each += 1) {
    await signUp();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(await gathered.promise).toBe('gathered');
  await stop();
  await close();
});
