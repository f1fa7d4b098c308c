import type { FallbackRequest } from '../taking/fallback.js';
import type { ReadFailure, ReadOutcome } from './read-outcome.js';
import type { ReadRequest, ReadStage } from './read-request.js';
import type { ReadingMessage, ReadingOrder } from './reading-message.js';
import { startWorker } from './start-worker.js';

/** How a reading ended; one that was given up for another, or by somebody, is no failure. */
export type ReadingEnd =
  | { readonly ended: 'read'; readonly outcome: ReadOutcome }
  | { readonly ended: 'failed'; readonly failure: ReadFailure }
  | { readonly ended: 'cancelled' };

type FinalMessage = Exclude<ReadingMessage, { readonly told: 'awake' | 'stage' }>;

const unexpected: FinalMessage = { told: 'failure', failure: { code: 'unexpected', message: '' } };

/** Reads in this thread, for browsers and pages that allow no other. */
async function carryOutHere(order: ReadingOrder, onStage: (stage: ReadStage) => void): Promise<FinalMessage> {
  const { carryOut } = await import('./read-here.js');
  return carryOut(order, onStage);
}

/**
 * Has files read beside the page, one at a time: a new one, or giving up, ends the thread that is busy. Where no thread
 * can be started the page reads itself.
 */
export class ReadingDesk {
  #worker: Worker | undefined;
  #giveUp: (() => void) | undefined;
  #isAwake = false;
  #mayHaveWorker = true;

  /** Whether a reading that is under way can be ended at once. */
  get isCancellable(): boolean {
    return this.#mayHaveWorker;
  }

  /** Reads a file; what was under way is given up. */
  async read(request: ReadRequest, onStage: (stage: ReadStage) => void): Promise<ReadingEnd> {
    const message = await this.#carryOut({ order: 'read', request }, onStage);
    if (message?.told === 'outcome') return { ended: 'read', outcome: message.outcome };
    return message?.told === 'failure' ? { ended: 'failed', failure: message.failure } : { ended: 'cancelled' };
  }

  /** Writes what stands inside the element; nothing where it was given up or could not be written. */
  async fallback(request: FallbackRequest): Promise<string | undefined> {
    const message = await this.#carryOut({ order: 'fallback', request }, () => undefined);
    return message?.told === 'fallback' ? message.html : undefined;
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.#giveUp?.();
  }

  async #carryOut(order: ReadingOrder, onStage: (stage: ReadStage) => void): Promise<FinalMessage | undefined> {
    this.cancel();
    const worker = this.#mayHaveWorker ? (this.#worker ??= startWorker()) : undefined;
    if (worker !== undefined) {
      const message = await this.#haveCarriedOut(worker, order, onStage);
      if (message !== 'asleep') return message;
    }
    this.#mayHaveWorker = false;
    return carryOutHere(order, onStage);
  }

  #haveCarriedOut(
    worker: Worker,
    order: ReadingOrder,
    onStage: (stage: ReadStage) => void,
  ): Promise<FinalMessage | 'asleep' | undefined> {
    return new Promise((resolve) => {
      const listening = new AbortController();
      const { signal } = listening;
      const end = (message: FinalMessage | 'asleep' | undefined): void => {
        listening.abort();
        this.#giveUp = undefined;
        if (message === undefined || message === 'asleep' || message === unexpected) this.#dismiss(worker);
        resolve(message);
      };
      this.#giveUp = () => end(undefined);
      worker.addEventListener('error', () => end(this.#isAwake ? unexpected : 'asleep'), { signal });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ReadingMessage>) => {
          this.#isAwake = true;
          if (data.told === 'stage') onStage(data.stage);
          else if (data.told !== 'awake') end(data);
        },
        { signal },
      );
      worker.postMessage(order, { transfer: [] });
    });
  }

  #dismiss(worker: Worker): void {
    worker.terminate();
    this.#worker = undefined;
    this.#isAwake = false;
  }
}
