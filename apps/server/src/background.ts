import type { Logger } from 'pino';
import { DisclosedDocuments } from './documents/disclosed-documents.js';
import { DocumentSource } from './documents/document-source.js';
import type { ServerSecret } from './keys/server-secret.js';
import { EventFollower } from './mail/event-follower.js';
import type { MailLinks } from './mail/mail-links.js';
import type { MailSender } from './mail/mail-sender.js';
import { MailWorker } from './mail/mail-worker.js';
import { renderMail } from './mail/render-mail.js';
import type { NoteAttempt } from './operations/queue-metrics.js';
import { randomId } from './platform.js';
import type { Clock } from './platform.js';
import { startPurging } from './privacy/purge-timer.js';
import { LapseTimer } from './sign-up/lapse-timer.js';
import type { Store } from './store/store.js';
import { startWebhookCourier } from './webhooks/webhook-courier.js';
import type { WebhookTransport } from './webhooks/post-webhook.js';
import { webhookSecretOf } from './webhooks/webhook-secret.js';

/** How mails leave. */
export interface MailDelivery {
  readonly sender: MailSender;
  /** Sender of all mails, such as `Netzwerk Erlenbogen <anmeldung@verein.example>`. */
  readonly from: string;
  readonly links: MailLinks;
  /** Seconds after which another worker takes over what one does not settle; default 120. */
  readonly leaseSeconds?: number | undefined;
}

/** What goes on beside the answers to requests. */
export interface BackgroundOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: ServerSecret;
  readonly log: Logger;
  /** Default: 128 random bits. */
  readonly newId?: (() => string) | undefined;
  /** Absent: mails stay queued. */
  readonly delivery?: MailDelivery | undefined;
  /** How webhooks reach the world; default the internet. */
  readonly webhookTransport?: WebhookTransport | undefined;
  /** Hears how attempts to send mails and to tell webhooks ended; default nobody. */
  readonly onAttempt?: NoteAttempt | undefined;
}

/** Work that is under way until it is stopped. */
export interface Background {
  /** Sends mails until none is due any more. Answers how many it took on. */
  readonly sendDue: () => Promise<number>;
  /** Answers once what is under way is done. */
  readonly stop: () => Promise<void>;
}

function workerOf(
  { store, clock, secret, log, newId = randomId, delivery, onAttempt }: BackgroundOptions,
  source: DocumentSource,
) {
  if (delivery === undefined) return undefined;
  const { sender, from, links, leaseSeconds } = delivery;
  const disclosed = new DisclosedDocuments(source);
  const { signUps, mails } = store;
  const tools = { signUps, mails, source, disclosed, clock, newId, secret, links, from };
  const by = newId();
  return new MailWorker({
    mails,
    sender,
    render: (mail) => renderMail(mail, tools),
    clock,
    log,
    by,
    leaseSeconds,
    onAttempt,
  });
}

/**
 * Begins what a server does by itself: it heeds deadlines, follows events, sends mails, tells webhooks, and erases data whose
 * date has come.
 */
export function startBackground(options: BackgroundOptions): Background {
  const { store, clock, secret, log, newId = randomId } = options;
  const source = new DocumentSource(store.documents);
  const tools = { store, source, clock, newId, secret };
  const timer = new LapseTimer({ ...tools, log });
  const follower = new EventFollower(tools, log);
  const worker = workerOf(options, source);
  if (worker === undefined) log.warn({ finding: 'no mail server is named (--smtp-url): mails stay queued' });
  const stopCourier = startWebhookCourier({
    store,
    clock,
    newId,
    log,
    secretOf: (webhookId) => webhookSecretOf(secret, webhookId),
    transport: options.webhookTransport,
    onAttempt: options.onAttempt,
  });
  const stopPurging = startPurging({ store, source, clock, log });
  const stopWaking = store.onChange(() => worker?.wake());
  timer.start();
  follower.start();
  worker?.start();
  return {
    sendDue: async () => {
      let all = 0;
      for (let taken = -1; taken !== 0; all += taken) taken = (await worker?.round()) ?? 0;
      return all;
    },
    stop: async () => {
      stopWaking();
      await Promise.all([timer.stop(), follower.stop(), worker?.stop(), stopCourier(), stopPurging()]);
    },
  };
}
