import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Outcome, ReadingJob } from './outcome.js';

/** Bounds of a reading: far beyond what any of the small files takes, so that passing them is a fault. */
export interface ReadingBounds {
  /** Milliseconds after which a reading counts as hanging. */
  readonly milliseconds: number;
  /** Megabytes of heap at which the worker dies. */
  readonly heap: number;
}

const source = new URL('reading-worker.ts', import.meta.url);
// The sources are what is read, so that nothing stale is tested.
const execArgv = ['--import', import.meta.resolve('tsx'), '--conditions', 'geflecht-source'];

/** Reads files in a worker with bounded heap and time: neither a hang nor a crash takes the tests with it. */
export class LimitedReader {
  readonly #bounds: ReadingBounds;
  #worker: Worker | undefined;

  constructor(bounds: ReadingBounds) {
    this.#bounds = bounds;
  }

  /** Reads one file; after a hang or a crash the next one finds a new worker. */
  async read(job: ReadingJob): Promise<Outcome> {
    const worker = (this.#worker ??= this.#start());
    const start = performance.now();
    const overdue = AbortSignal.timeout(this.#bounds.milliseconds);
    try {
      const answer = once(worker, 'message', { signal: overdue });
      worker.postMessage(job, []);
      const [outcome] = (await answer) as [Outcome];
      return outcome;
    } catch (error) {
      await this.close();
      const milliseconds = performance.now() - start;
      if (overdue.aborted) return { ended: 'hangs', detail: `no answer in ${milliseconds} ms`, milliseconds };
      return { ended: 'crashed', detail: error instanceof Error ? error.message : String(error), milliseconds };
    }
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: this.#bounds.heap };
    return new Worker(fileURLToPath(source), { execArgv, resourceLimits });
  }
}
