import type { Logger } from 'pino';
import type { AttemptOutcome, NoteAttempt } from '../operations/queue-metrics.js';
import type { Clock } from '../platform.js';
import type { DeliveryResult, DueDelivery, WebhookStore } from '../store/webhook-store.js';
import { postWebhook } from './post-webhook.js';
import type { PostOutcome, WebhookTransport } from './post-webhook.js';
import { signatureHeader, signPayload } from './sign-payload.js';
import { tellWebhooks } from './tell-webhooks.js';

/** What delivering needs of the server. */
export interface DeliveryTools {
  readonly webhooks: WebhookStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Logger;
  /** The secret a webhook's bodies are signed with. */
  readonly secretOf: (webhookId: string) => string;
  /** Default: the internet. */
  readonly transport?: WebhookTransport | undefined;
  /** Hears how attempts ended; default nobody. */
  readonly onAttempt?: NoteAttempt | undefined;
}

const attemptOutcomes: Readonly<Record<DeliveryResult['status'], AttemptOutcome>> = {
  delivered: 'sent',
  pending: 'retried',
  dead: 'dead',
};

const minute = 60_000;
const hour = 60 * minute;
/** How long to wait after each failure; the last one is followed by nothing. */
const pauses = [minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour, 24 * hour];
/** Longer than any receiver may take. */
const lease = minute;
const keptFor = 30 * 24 * hour;

function resultOf({ id, attempts }: DueDelivery, outcome: PostOutcome, now: number): DeliveryResult {
  const answer = outcome.status === undefined ? outcome.error : String(outcome.status);
  if (outcome.ok) return { id, status: 'delivered', answer };
  const pause = pauses[attempts];
  return pause === undefined ? { id, status: 'dead', answer } : { id, status: 'pending', answer, nextAt: now + pause };
}

async function deliver(delivery: DueDelivery, tools: DeliveryTools): Promise<void> {
  const { webhooks, clock, log, secretOf, transport, onAttempt } = tools;
  const { id, webhookId, type, url, body } = delivery;
  const seconds = Math.floor(Date.parse(clock.now()) / 1000);
  const headers = {
    [signatureHeader]: signPayload(body, secretOf(webhookId), seconds),
    'Geflecht-Event': type,
    'Geflecht-Delivery': id,
    'User-Agent': 'Geflecht',
  };
  const outcome = await postWebhook({ url, body, headers }, transport);
  const result = resultOf(delivery, outcome, Date.parse(clock.now()));
  await webhooks.settle(result);
  onAttempt?.('webhooks', attemptOutcomes[result.status]);
  if (result.status !== 'delivered') log.warn({ webhook: webhookId, delivery: id, ...result });
}

/**
 * Queues what happened, then delivers all whose turn it is. What a receiver took is told it once more only where the
 * server fell between its answer and noting it.
 * @returns how many were tried
 */
export async function deliverWebhooks(tools: DeliveryTools): Promise<number> {
  const { webhooks, clock, newId } = tools;
  const now = () => Date.parse(clock.now());
  await webhooks.gather(tellWebhooks(newId), now());
  let tried = 0;
  for (;;) {
    const due = await webhooks.claim(now(), now() + lease);
    if (due.length === 0) break;
    await Promise.all(due.map((delivery) => deliver(delivery, tools)));
    tried += due.length;
  }
  if (tried > 0) await webhooks.forget(now() - keptFor);
  return tried;
}
