import { isServerError } from '../../../errors/server-error.js';
import type { Submission, SubmitAnswer } from '../../sign-up-store.js';
import type { AdmitBatch } from './admission.js';
import type { Outcome } from './decide-batch.js';

interface Waiting {
  readonly submission: Submission<unknown>;
  readonly resolve: (answer: SubmitAnswer<unknown>) => void;
  readonly reject: (error: unknown) => void;
}

/** Most submits of one transaction: who comes later waits for the next one rather than all for a long one. */
const largestBatch = 500;

/**
 * Gathers what arrives in one turn of the event loop, or while the last transaction is under way, and has it admitted
 * together. A transaction that fails as a whole is tried again submit by submit, so that one takes no other down.
 */
export class SubmitQueue {
  readonly #admit: AdmitBatch;
  readonly #onIdle: () => void;
  #waiting: Waiting[] = [];
  #isUnderWay = false;

  constructor(admit: AdmitBatch, onIdle: () => void = () => undefined) {
    this.#admit = admit;
    this.#onIdle = onIdle;
  }

  /** Answers once the submit's transaction is committed. */
  push<Refusal>(submission: Submission<Refusal>): Promise<SubmitAnswer<Refusal>> {
    const { promise, resolve, reject } = Promise.withResolvers<SubmitAnswer<unknown>>();
    this.#waiting.push({ submission, resolve, reject });
    this.#next();
    return promise as Promise<SubmitAnswer<Refusal>>;
  }

  #next(): void {
    if (this.#isUnderWay) return;
    if (this.#waiting.length === 0) {
      this.#onIdle();
      return;
    }
    this.#isUnderWay = true;
    setImmediate(() => void this.#run());
  }

  async #run(): Promise<void> {
    const batch = this.#waiting.slice(0, largestBatch);
    this.#waiting = this.#waiting.slice(largestBatch);
    const outcomes = await this.#outcomes(batch.map(({ submission }) => submission));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome?.ok === true) resolve(outcome.answer);
      else reject(outcome?.error);
    }
    this.#isUnderWay = false;
    this.#next();
  }

  async #outcomes(batch: readonly Submission<unknown>[]): Promise<readonly Outcome[]> {
    try {
      return await this.#admit(batch);
    } catch (error) {
      // Another writer is in the way of all of them alike.
      const isCommon = batch.length === 1 || (isServerError(error) && error.code === 'store-busy');
      if (isCommon) return batch.map(() => ({ ok: false, error }));
    }
    const outcomes: Outcome[] = [];
    for (const submission of batch) outcomes.push(...(await this.#outcomes([submission])));
    return outcomes;
  }
}
