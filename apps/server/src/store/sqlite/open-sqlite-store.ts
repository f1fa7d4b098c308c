import { migrate } from '../sql/migrate.js';
import { createSqlStore } from '../sql/sql-store.js';
import type { Store } from '../store.js';
import { openSqliteDatabase } from './sqlite-database.js';
import type { SqliteOptions } from './sqlite-database.js';

/** A store and the migrations that opening it took. */
export interface OpenedStore {
  readonly store: Store;
  readonly migrated: readonly string[];
}

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
