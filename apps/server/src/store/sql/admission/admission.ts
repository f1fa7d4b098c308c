import type { Submission } from '../../sign-up-store.js';
import type { Outcome } from './decide-batch.js';

/**
 * Decides and stores submits in one transaction; answers in their order, after the commit. Where the transaction fails
 * as a whole, nothing of it is stored.
 */
export type AdmitBatch = (batch: readonly Submission<unknown>[]) => Promise<readonly Outcome[]>;

/** How a database admits. */
export interface Admission {
  readonly admit: AdmitBatch;
  /** Whether submits to different events share a transaction; where they lock each event apart, they do not. */
  readonly isShared: boolean;
}
