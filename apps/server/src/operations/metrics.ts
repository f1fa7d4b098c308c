import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { NoteRequest } from '../http/request-log.js';

/** Figures about the server's work, in the text format that Prometheus reads. */
export interface Metrics {
  readonly mediaType: string;
  readonly text: () => Promise<string>;
  /** Counts a request and how long it took, by operation and status; nothing about who asked or for what. */
  readonly count: NoteRequest;
}

/** Bounds in seconds: a read from memory, a durable write, a write that waited, something is wrong. */
const durations = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];
const millisecondsPerSecond = 1_000;

/** Figures of one server; `isWhole` adds those of its process, which one server of a process should tell. */
export function createMetrics({ isWhole = false }: { readonly isWhole?: boolean } = {}): Metrics {
  const registry = new Registry();
  if (isWhole) collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'geflecht_requests_total',
    help: 'Requests answered, by operation of the contract and status',
    labelNames: ['operation', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'geflecht_request_seconds',
    help: 'Seconds until an answer was ready, by operation of the contract',
    labelNames: ['operation'],
    buckets: durations,
    registers: [registry],
  });
  return {
    mediaType: registry.contentType,
    text: () => registry.metrics(),
    count: ({ operation, status, started }) => {
      requests.inc({ operation, status });
      seconds.observe({ operation }, (performance.now() - started) / millisecondsPerSecond);
    },
  };
}
