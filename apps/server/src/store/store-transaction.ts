import type { Kysely } from 'kysely';
import type { Tables } from './sql/tables.js';

/**
 * An open write transaction. What a store of this folder writes with its `db` is committed with everything else of the
 * transaction, or not at all: `await mails.queue(tx, rows)` inside `signUps.change`. Use cases hand it on and leave `db` alone.
 */
export interface StoreTransaction {
  readonly db: Kysely<Tables>;
}

/** A row of any table, for what a synchronous decision writes beside its own tables. */
export type TableRow = {
  readonly [Table in keyof Tables]: { readonly table: Table; readonly row: Tables[Table] };
}[keyof Tables];
