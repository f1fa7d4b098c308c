import { describeError } from '../log/describe-error.js';
import type { Store } from '../store/store.js';
import { deliverWebhooks } from './deliver-webhooks.js';
import type { DeliveryTools } from './deliver-webhooks.js';

/** Milliseconds between looks for what another process queued, or whose turn has come. */
const lookEvery = 15_000;
/** Milliseconds after a change, so that many changes make one look. */
const settleFor = 200;

/** What the courier works with. */
export interface CourierTools extends Omit<DeliveryTools, 'webhooks'> {
  readonly store: Store;
}

/**
 * Delivers webhooks while the server runs: soon after something changed, and when a turn to try again has come.
 * @returns how to stop it; what is under way is waited for
 */
export function startWebhookCourier({ store, ...tools }: CourierTools): () => Promise<void> {
  const { webhooks } = store.organising;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let isStopped = false;
  let wakesAt = Infinity;
  const look = async () => {
    wakesAt = Infinity;
    try {
      await deliverWebhooks({ ...tools, webhooks });
    } catch (error) {
      tools.log.error({ webhooks: describeError(error) });
    }
    plan(lookEvery);
  };
  // Changes that go on and on must not put off what is told of them.
  const plan = (pause: number) => {
    const at = performance.now() + pause;
    if (isStopped || wakesAt <= at) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(() => {
      work = work.then(look);
    }, pause);
    timer.unref();
  };
  const stopListening = store.onChange(() => plan(settleFor));
  plan(0);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    stopListening();
    await work;
  };
}
