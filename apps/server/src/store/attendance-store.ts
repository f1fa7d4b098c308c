import type { StoreTransaction } from './store-transaction.js';

/** One note of somebody having been there or not; the last one by `at` holds. */
export interface AttendanceEntry {
  /** Made by the device that noted it. */
  readonly id: string;
  readonly signUpId: string;
  readonly participantId: string;
  /** The event, one of its days or one of its sessions. */
  readonly of: string;
  readonly presence: 'present' | 'partly' | 'absent';
  readonly minutes?: number | undefined;
  readonly proof: 'signature' | 'checkIn' | 'team';
  /** When it was noted, by the clock of the device. */
  readonly at: string;
  /** Which key noted it. */
  readonly keyId: string;
}

/** Who was there. */
export interface AttendanceStore {
  /** All notes of an event in the order in which they were made. */
  list(eventId: string): Promise<readonly AttendanceEntry[]>;
  /** Keeps notes; those known by their id are passed over. Answers the ids of the others. */
  add(tx: StoreTransaction, eventId: string, entries: readonly AttendanceEntry[]): Promise<readonly string[]>;
}
