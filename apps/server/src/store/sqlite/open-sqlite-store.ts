import { migrate } from '../sql/migrate.js';
import { createSqlStore } from '../sql/sql-store.js';
import type { OpenedStore } from '../store.js';
import { openSqliteDatabase } from './sqlite-database.js';
import type { SqliteOptions } from './sqlite-database.js';

/**
 * Opens a store in a SQLite file, made if it is not there, and brings it up to date.
 * @throws ServerError `database-unusable`, `database-newer`
 */
export async function openSqliteStore(options: SqliteOptions): Promise<OpenedStore> {
  const database = openSqliteDatabase(options);
  try {
    const migrated = await migrate(database.db);
    return { store: createSqlStore(database), migrated };
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}
