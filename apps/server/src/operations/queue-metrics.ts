import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Clock } from '../platform.js';
import { queueNames } from '../store/queue-figures.js';
import type { QueueName, QueuesFigures } from '../store/queue-figures.js';

/** How an attempt to hand something over ended; what was `dropped` had lost its reason. */
export type AttemptOutcome = 'sent' | 'retried' | 'dead' | 'dropped';

/** Hears of attempts to hand something over, and of nothing else about it. */
export type NoteAttempt = (queue: QueueName, outcome: AttemptOutcome) => void;

/** Where the figures of queues come from. */
export interface QueueMetricsOptions {
  readonly registry: Registry;
  /** Asked whenever figures are. */
  readonly queues: () => Promise<QueuesFigures>;
  readonly clock: Clock;
}

/** Figures of the queues. */
export interface QueueMetrics {
  readonly countAttempt: NoteAttempt;
  /** Reads how the queues stand now. */
  readonly refresh: () => Promise<void>;
}

const millisecondsPerSecond = 1_000;
const outcomes: Readonly<Record<QueueName, readonly AttemptOutcome[]>> = {
  mails: ['sent', 'retried', 'dead', 'dropped'],
  webhooks: ['sent', 'retried', 'dead'],
};

function gaugesOf(registry: Registry) {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `geflecht_queue_${name}`, help, labelNames: ['queue'], registers: [registry] });
  return {
    waiting: gauge('waiting', 'Mails or webhook deliveries that wait or are under way, in the whole database'),
    oldest: gauge('oldest_seconds', 'Seconds since the oldest of those was queued; 0 while none waits'),
    dead: gauge('dead', 'Mails or webhook deliveries that were given up, in the whole database'),
  };
}

function attemptsOf(registry: Registry): Counter<'queue' | 'outcome'> {
  const attempts = new Counter({
    name: 'geflecht_queue_attempts_total',
    help: 'Attempts of this process to hand over mails or webhook deliveries, by how they ended',
    labelNames: ['queue', 'outcome'],
    registers: [registry],
  });
  // A rate can only be computed of what was there before it grew.
  for (const queue of queueNames) for (const outcome of outcomes[queue]) attempts.inc({ queue, outcome }, 0);
  return attempts;
}

/** Adds figures of the queues: what stands in them is read from the database, so that every process says the same of it. */
export function addQueueMetrics({ registry, queues, clock }: QueueMetricsOptions): QueueMetrics {
  const { waiting, oldest, dead } = gaugesOf(registry);
  const attempts = attemptsOf(registry);
  return {
    countAttempt: (queue, outcome) => attempts.inc({ queue, outcome }),
    refresh: async () => {
      // While the database does not answer there is no figure: neither an old one nor zero would be true.
      for (const gauge of [waiting, oldest, dead]) gauge.reset();
      const figures = await queues().catch(() => undefined);
      if (figures === undefined) return;
      const now = Date.parse(clock.now());
      for (const queue of queueNames) {
        const { waitingSince = now, ...counts } = figures[queue];
        waiting.set({ queue }, counts.waiting);
        oldest.set({ queue }, Math.max(now - waitingSince, 0) / millisecondsPerSecond);
        dead.set({ queue }, counts.dead);
      }
    },
  };
}
