import { createApp } from '../app.js';
import { listen } from '../http/listen.js';
import { createLogger } from '../log/logger.js';
import { openDatabase, secretOf } from './database-place.js';
import type { DatabasePlace } from './database-place.js';
import { createMetrics } from '../operations/metrics.js';
import { awaitStop } from './stop-signal.js';
import type { Terminal } from './terminal.js';

/** Settings of `serve`. */
export interface ServeOptions extends DatabasePlace {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly allowOrigin: readonly string[];
  readonly publicUrl?: string | undefined;
}

/**
 * Serves a database until the process is told to stop; says so in one JSON line on standard error,
 * `{"listening":"http://127.0.0.1:4000"}`, once it answers.
 * @throws ServerError `port-taken`, `address-unavailable`, and those of opening the store
 */
export async function serve(options: ServeOptions, { err }: Terminal): Promise<void> {
  const { host, port, allowOrigin, publicUrl } = options;
  const log = createLogger();
  const secret = secretOf(options);
  const { store } = await openDatabase(options);
  try {
    let isStopping = false;
    const metrics = createMetrics({ isWhole: true });
    const own = { store, secret, log, metrics, isStopping: () => isStopping };
    const app = createApp({ ...own, allowOrigins: allowOrigin, publicUrl });
    const server = await listen(app, { host, port });
    const stop = awaitStop();
    err(JSON.stringify({ listening: server.url }));
    const signal = await stop.received;
    isStopping = true;
    log.info({ stopping: signal });
    await server.close();
  } finally {
    await store.close();
  }
}
