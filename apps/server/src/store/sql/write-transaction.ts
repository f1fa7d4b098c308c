import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/**
 * Runs work in one transaction that excludes every other writer from its first statement on, and
 * answers only after the commit is on disk. Each database has its own way; see its folder.
 * @throws ServerError `store-busy` when another process writes for too long
 */
export type WriteTransaction = <Value>(work: (db: Kysely<Tables>) => Promise<Value>) => Promise<Value>;

/** A database and its way to write. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly write: WriteTransaction;
}
