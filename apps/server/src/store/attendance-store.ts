import type { Attendance } from '@geflecht/core/sign-up';
import type { StoreTransaction } from './store-transaction.js';

/** One note of somebody having been there or not; the last one by `at` holds. */
export interface AttendanceEntry extends Attendance {
  /** When it was noted, by the clock of the device. */
  readonly at: string;
  /** Which key noted it. */
  readonly keyId: string;
}

/** Who was there. */
export interface AttendanceStore {
  /** All notes of an event in the order in which they were made. */
  list(eventId: string): Promise<readonly AttendanceEntry[]>;
  /** The notes about one sign-up, in the same order; within a transaction as it has written them. */
  of(eventId: string, signUpId: string, tx?: StoreTransaction): Promise<readonly AttendanceEntry[]>;
  /** Keeps notes; those known by their id are passed over. Answers the ids of the others. */
  add(tx: StoreTransaction, eventId: string, entries: readonly AttendanceEntry[]): Promise<readonly string[]>;
}
