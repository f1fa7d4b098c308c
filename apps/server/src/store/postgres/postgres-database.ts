import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { ServerError } from '../../errors/server-error.js';
import { createSqlAdmission } from '../sql/admission/sql-admission.js';
import type { Tables } from '../sql/tables.js';
import type { Database, WriteTransaction } from '../sql/write-transaction.js';
import { lockStatements } from './advisory-locks.js';
import { createChangeChannel } from './change-channel.js';
import { createPostgresPool, defaultBusyTimeout } from './postgres-pool.js';
import type { PostgresOptions } from './postgres-pool.js';

/** A commit that an earlier failed statement turned into a rollback says so only in its answer. */
function wasUndone(): ServerError {
  return new ServerError({
    code: 'database-unusable',
    finding: 'A transaction was undone in place of being committed',
    wayOut: 'Look for the statement that failed before',
  });
}

interface Locking {
  readonly schema: string;
  readonly busyTimeout: number;
}

/** Waits at its start, and for a short while only: a visitor is told to try again rather than kept waiting. */
function withLocks(db: Kysely<Tables>, { schema, busyTimeout }: Locking): WriteTransaction {
  return (work, locks = []) =>
    db.connection().execute(async (connection) => {
      const timeout = `set local lock_timeout = ${Math.trunc(busyTimeout)}`;
      try {
        // Without parameters several statements travel at once.
        await connection.executeQuery(CompiledQuery.raw(`begin; ${timeout}; ${lockStatements(schema, locks)}`));
        const value = await work(connection);
        const { rows } = await connection.executeQuery<{ command?: string }>(CompiledQuery.raw('commit'));
        if (rows[0]?.command === 'ROLLBACK') throw wasUndone();
        return value;
      } catch (error) {
        // A lost connection has rolled back already.
        await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
        throw error;
      }
    });
}

/** Name of the schema that unqualified names stand for. */
async function schemaOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ readonly name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name ?? undefined;
  if (name !== undefined) return name;
  throw new ServerError({
    code: 'database-unusable',
    finding: 'The database has no schema to keep tables in',
    wayOut: 'Make one and name it in the search path of the address',
  });
}

/** A PostgreSQL database and the schema its tables are in. */
export interface PostgresDatabase {
  readonly database: Database;
  readonly schema: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PostgreSQL database over a pool of connections.
 * @throws ServerError `database-unusable`, `store-busy` where it cannot be reached
 */
export async function openPostgresDatabase(options: PostgresOptions): Promise<PostgresDatabase> {
  const { busyTimeout = defaultBusyTimeout } = options;
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPostgresPool(options) }) });
  try {
    const schema = await schemaOf(db);
    const channel = createChangeChannel(options, schema);
    const close = async (): Promise<void> => {
      await channel.close();
      await db.destroy();
    };
    const write = withLocks(db, { schema, busyTimeout });
    return { database: { db, write, changes: channel, admission: createSqlAdmission(write) }, schema, close };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
