import type { StoreTransaction } from './store-transaction.js';

/** A stored plan as JSON, and how often it was written. */
export interface StoredSeatingPlan {
  readonly sessionId: string;
  readonly revision: number;
  readonly json: string;
}

/** Who sits where, one plan per session. */
export interface SeatingPlanStore {
  find(eventId: string, sessionId: string): Promise<StoredSeatingPlan | undefined>;
  /** All of an event, within or without a transaction. */
  list(eventId: string, tx?: StoreTransaction): Promise<readonly StoredSeatingPlan[]>;
  /** Writes the plan of a session anew. Answers its revision. */
  put(tx: StoreTransaction, eventId: string, plan: Omit<StoredSeatingPlan, 'revision'>): Promise<number>;
}
