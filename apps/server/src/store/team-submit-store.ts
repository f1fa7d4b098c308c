import type { StoreTransaction } from './store-transaction.js';

/** A request of the team that was answered before. */
export interface TeamSubmit {
  readonly bodyHash: string;
  /** The answer as JSON. */
  readonly receipt: string;
}

/** One request of the team with its answer. */
export interface AnsweredSubmit extends TeamSubmit {
  readonly keyId: string;
  readonly submitKey: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the team asked for lately, so that the same request gets the same answer. */
export interface TeamSubmitStore {
  find(tx: StoreTransaction, keyId: string, submitKey: string): Promise<TeamSubmit | undefined>;
  /** Keeps an answer with what it answers, and forgets those older than a day. */
  put(tx: StoreTransaction, submit: AnsweredSubmit): Promise<void>;
}
