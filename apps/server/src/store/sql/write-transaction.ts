import type { Kysely } from 'kysely';
import type { ChangeFeed } from '../change-feed.js';
import type { Admission } from './admission/admission.js';
import type { Tables } from './tables.js';

/**
 * Runs work in one transaction and answers only after the commit is on disk. From its first statement on it excludes every
 * writer that names one of its `locks`; one that names none excludes all others. A database with a single writer may
 * exclude more. Each database has its own way; see its folder.
 * @throws ServerError `store-busy` when another process writes for too long
 */
export type WriteTransaction = <Value>(
  work: (db: Kysely<Tables>) => Promise<Value>,
  locks?: readonly string[],
) => Promise<Value>;

/** A database, its way to write and who hears of what was written. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly write: WriteTransaction;
  readonly changes: ChangeFeed;
  readonly admission: Admission;
  /** Another text after every write of documents, whoever wrote; absent where the database cannot tell without being asked. */
  readonly documentsToken?: (() => string) | undefined;
  /** The same, but what other processes wrote may be some milliseconds late. */
  readonly recentToken?: (() => string) | undefined;
}
