import type { Logger } from 'pino';
import type { RunningServer } from '../http/listen.js';

const signals = ['SIGTERM', 'SIGINT'] as const;

/** Waits until the process is told to stop, then until the server has finished its work. */
export async function stopOnSignal(server: RunningServer, log: Logger): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  for (const signal of signals) process.once(signal, resolve);
  const signal = await promise;
  // A second signal ends the process at once, as it does by default.
  for (const each of signals) process.removeListener(each, resolve);
  log.info({ stopping: signal });
  await server.close();
}
