import type { Logger } from 'pino';
import { createApp } from '../app.js';
import { startBackground } from '../background.js';
import type { Background } from '../background.js';
import { Later } from '../http/later.js';
import { listen } from '../http/listen.js';
import type { RunningServer } from '../http/listen.js';
import { OpenStreams } from '../live/open-streams.js';
import { createLogger } from '../log/logger.js';
import { systemClock } from '../platform.js';
import type { Store } from '../store/store.js';
import { openDatabase, secretOf } from './database-place.js';
import type { DatabasePlace } from './database-place.js';
import { deliveryOf, devMailboxOf, mailLinks } from './mail-delivery.js';
import type { MailSettings } from './mail-delivery.js';
import { createMetrics } from '../operations/metrics.js';
import { awaitStop } from './stop-signal.js';
import type { Terminal } from './terminal.js';

/** Settings of `serve`. */
export interface ServeOptions extends DatabasePlace, MailSettings {
  /** 0 for any free one. */
  readonly port: number;
  readonly allowOrigin: readonly string[];
  readonly publicUrl?: string | undefined;
  /** How many proxies in front of the server say truly who calls; default 0. */
  readonly trustProxy?: number | undefined;
  /** Whether machines have to do sums before they may sign up. */
  readonly challenge?: boolean | undefined;
}

interface Running {
  readonly server: RunningServer;
  readonly streams: OpenStreams;
  readonly later: Later;
  /** Begins what goes on by itself. */
  readonly goOn: () => Background;
}

/** Requests end first, then what they left to be done, then what goes on by itself. */
async function end({ server, streams, later }: Running, background: Background): Promise<void> {
  streams.close();
  await server.close();
  await later.idle();
  await background.stop();
}

/** What the process is asked while it runs. */
interface Serving {
  readonly store: Store;
  readonly log: Logger;
  readonly isStopping: () => boolean;
}

async function begin(options: ServeOptions, { store, log, isStopping }: Serving): Promise<Running> {
  const { host, port, allowOrigin, publicUrl, trustProxy, challenge } = options;
  const [secret, clock] = [secretOf(options), systemClock];
  const [streams, later] = [new OpenStreams(), new Later(log)];
  const mailbox = devMailboxOf(options, clock);
  const delivery = deliveryOf(options, mailbox);
  const metrics = createMetrics({ queues: () => store.queues(), clock, isWhole: true });
  const limits = { proxies: trustProxy, asksChallenge: challenge };
  const own = { store, secret, log, metrics, isStopping, streams, later, ...limits };
  const app = createApp({ ...own, allowOrigins: allowOrigin, publicUrl, devMailbox: mailbox });
  const server = await listen(app, { host, port });
  const links = mailLinks(options, publicUrl ?? server.url, secret);
  const work = { store, clock, secret, log, onAttempt: metrics.countAttempt };
  const goOn = () => startBackground({ ...work, delivery: delivery && { ...delivery, links } });
  return { server, streams, later, goOn };
}

/**
 * Serves a database until the process is told to stop; says so in one JSON line on standard error,
 * `{"listening":"http://127.0.0.1:4000"}`, once it answers.
 * @throws ServerError `port-taken`, `address-unavailable`, `mail-misconfigured`, and those of opening the store
 */
export async function serve(options: ServeOptions, { err }: Terminal): Promise<void> {
  const log = createLogger();
  const { store } = await openDatabase(options);
  try {
    let isStopping = false;
    const running = await begin(options, { store, log, isStopping: () => isStopping });
    const stop = awaitStop();
    err(JSON.stringify({ listening: running.server.url }));
    const background = running.goOn();
    const signal = await stop.received;
    isStopping = true;
    log.info({ stopping: signal });
    await end(running, background);
  } finally {
    await store.close();
  }
}
