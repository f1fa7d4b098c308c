import type { Logger } from 'pino';
import { describeError } from '../log/describe-error.js';

/** Work that goes on after its request was answered. */
export class Later {
  readonly #log: Logger;
  readonly #open = new Set<Promise<void>>();

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Begins work in a later turn of the event loop; what goes wrong is logged. */
  run(work: () => Promise<void>): void {
    const done = this.#work(work).finally(() => this.#open.delete(done));
    this.#open.add(done);
  }

  /** Answers once all work is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#open);
  }

  async #work(work: () => Promise<void>): Promise<void> {
    await new Promise((resolve) => void setImmediate(resolve));
    try {
      await work();
    } catch (error) {
      this.#log.error({ finding: 'work after an answer failed', error: describeError(error) });
    }
  }
}
