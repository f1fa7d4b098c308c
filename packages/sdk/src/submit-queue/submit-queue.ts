import type { Client } from '../client/client.js';
import type { SubmitPlatform } from './platform.js';
import type { Submit, SubmitErrand } from './submit.js';

/** Where submits outlive the page, because the visitor chose so; `localStorage` and `sessionStorage` fit. */
export type SubmitStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Options of `createSubmitQueue`. */
export interface SubmitQueueOptions {
  /** What sends sign-ups. */
  readonly client: Pick<Client, 'createSignUp'>;
  /**
   * Default: nothing is stored. Only sign-ups are, until they are answered or refused, at most a week; changes of one's own
   * sign-up never, for the manage key would have to be.
   */
  readonly storage?: SubmitStorage | undefined;
  /** Under which name they are stored; default {@link submitStorageKey}. */
  readonly storageKey?: string | undefined;
  /** Clock, timers, chance and connection; default: the machine's own. */
  readonly platform?: SubmitPlatform | undefined;
}

/** Hears of all submits after every change. */
export type SubmitListener = (submits: readonly Submit[]) => void;

/** Default name under which submits are stored, to be looked for before a queue is loaded. */
export const submitStorageKey = 'geflecht-submits';

/**
 * Carries submits across a dead connection. Each is sent with its own `submitKey` until there is an answer for good, so it is
 * stored once: with growing pauses, no sooner than `Retry-After` asks, and at once when the connection is back.
 */
export interface SubmitQueue {
  /** All submits in the order they were added, settled ones until they are cancelled. */
  readonly submits: readonly Submit[];
  /** Takes a submit in and sends it. The same `submitKey` again is the same submit while it is not settled. */
  add(errand: SubmitErrand): Submit;
  /** Calls back after every change, never at once; the returned function ends that. */
  subscribe(listener: SubmitListener): () => void;
  /** Sends a submit now, unless the backend asked for a pause; one that was refused is sent once more. */
  retry(submitKey: string): void;
  /**
   * Takes a submit out of the queue and the storage, whatever its state.
   * @returns whether nothing of it can have reached the backend
   */
  cancel(submitKey: string): boolean;
  /** Stops sending; what is stored stays there for the next queue. */
  close(): void;
}
