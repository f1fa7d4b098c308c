import { migrate } from '../sql/migrate.js';
import { createSqlStore } from '../sql/sql-store.js';
import type { OpenedStore } from '../store.js';
import { createPostgresLimitStore } from './postgres-limit-store.js';
import { openPostgresDatabase } from './postgres-database.js';
import type { PostgresOptions } from './postgres-pool.js';

/**
 * Opens a store in a PostgreSQL database and brings it up to date; several processes may share one.
 * @throws ServerError `database-unusable`, `database-newer`, `store-busy` where it cannot be reached
 */
export async function openPostgresStore(options: PostgresOptions): Promise<OpenedStore> {
  const { database, schema, close } = await openPostgresDatabase(options);
  try {
    const migrated = await migrate(database.db, { schema });
    return { store: { ...createSqlStore(database), limits: createPostgresLimitStore(database.db), close }, migrated };
  } catch (error) {
    await close();
    throw error;
  }
}
