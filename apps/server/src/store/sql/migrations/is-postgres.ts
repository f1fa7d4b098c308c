import { PostgresAdapter } from 'kysely';
import type { Kysely } from 'kysely';

/** Whether a database is PostgreSQL: each of the two writes triggers in its own way. */
export function isPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
