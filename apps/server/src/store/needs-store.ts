import type { NeedsAnswer } from '@geflecht/core/sign-up';
import type { StoreTransaction } from './store-transaction.js';

/** One group of data that was erased because its date had come. */
export interface RetentionEntry {
  readonly eventId: string;
  readonly at: string;
  /** Group of fields, such as `needs`, `answers`, `invoice` or `normal`. */
  readonly group: string;
  /** The question, where a group is erased question by question. */
  readonly questionId?: string | undefined;
  /** How many sign-ups, answers or mails lost it. */
  readonly count: number;
}

/** Needs answers, apart from their sign-ups, and the log of what was erased when. */
export interface NeedsStore {
  /** Everything of an event. */
  list(eventId: string): Promise<readonly NeedsAnswer[]>;
  /** Of some sign-ups of an event. */
  listOf(eventId: string, signUpIds: readonly string[]): Promise<readonly NeedsAnswer[]>;
  /** Of one sign-up, within or without a transaction. */
  of(eventId: string, signUpId: string, tx?: StoreTransaction): Promise<readonly NeedsAnswer[]>;
  /** Forgets the answers to one question. Answers how many there were. */
  removeQuestion(tx: StoreTransaction, eventId: string, questionId: string): Promise<number>;
  /** Forgets all answers of an event. Answers how many there were. */
  removeEvent(tx: StoreTransaction, eventId: string): Promise<number>;
  /** Writes down what was erased. */
  log(tx: StoreTransaction, entries: readonly RetentionEntry[]): Promise<void>;
  /** What was erased at an event, earliest first. */
  logged(eventId: string): Promise<readonly RetentionEntry[]>;
}
