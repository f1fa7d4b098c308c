import type { Metrics } from '../operations/metrics.js';
import type { Operation } from './services.js';

/** Answers figures about the server's work. */
export function readMetrics({ mediaType, text }: Metrics): Operation {
  return async (context) => context.body(await text(), 200, { 'Content-Type': mediaType, 'Cache-Control': 'no-store' });
}
