import { provideLayoutWorker } from '../internal/layout-worker-url.js';

/** Names the worker that lies beside the files of a page. Classic scripts do not know where they come from. */
export function nameLayoutWorker(): void {
  const here = import.meta.url as string | undefined;
  if (here !== undefined) provideLayoutWorker(new URL('../layout-worker.js', here).href);
}
