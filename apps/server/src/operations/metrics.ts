import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { NoteRequest } from '../http/request-log.js';
import type { Clock } from '../platform.js';
import type { QueuesFigures } from '../store/queue-figures.js';
import { addQueueMetrics } from './queue-metrics.js';
import type { NoteAttempt } from './queue-metrics.js';

/** Figures about the server's work, in the text format that Prometheus reads. */
export interface Metrics {
  readonly mediaType: string;
  readonly text: () => Promise<string>;
  /** Counts a request and how long it took, by operation and status; nothing about who asked or for what. */
  readonly count: NoteRequest;
  /** Counts an attempt to hand over a mail or a webhook delivery. */
  readonly countAttempt: NoteAttempt;
}

/** What figures are made from. */
export interface MetricsOptions {
  /** Asked whenever figures are. */
  readonly queues: () => Promise<QueuesFigures>;
  readonly clock: Clock;
  /** Adds figures of the process, which one server of a process should tell; default no. */
  readonly isWhole?: boolean | undefined;
}

/** Bounds in seconds: a read from memory, a durable write, a write that waited, something is wrong. */
const durations = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];
const millisecondsPerSecond = 1_000;

/** Figures of one server. */
export function createMetrics({ queues, clock, isWhole = false }: MetricsOptions): Metrics {
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
  const { refresh, countAttempt } = addQueueMetrics({ registry, queues, clock });
  return {
    mediaType: registry.contentType,
    text: async () => {
      await refresh();
      return registry.metrics();
    },
    countAttempt,
    count: ({ operation, status, started }) => {
      requests.inc({ operation, status });
      seconds.observe({ operation }, (performance.now() - started) / millisecondsPerSecond);
    },
  };
}
