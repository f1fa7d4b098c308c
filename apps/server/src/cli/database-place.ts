import { readServerSecret } from '../keys/server-secret.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { ServerError } from '../errors/server-error.js';
import { openPostgresStore } from '../store/postgres/open-postgres-store.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import type { OpenedStore } from '../store/store.js';
import { databaseFile } from './data-folder.js';

/** Where a command finds its database: in a folder, or on a server. */
export interface DatabasePlace {
  /** Folder of a SQLite database. */
  readonly data?: string | undefined;
  /** Address of a PostgreSQL database; the commands read `DATABASE_URL` where it is not said. */
  readonly databaseUrl?: string | undefined;
}

function ambiguous(): ServerError {
  return new ServerError({
    code: 'database-ambiguous',
    finding: 'The command names a data folder and a database server',
    wayOut: 'Leave out --data, or --database-url and the variable DATABASE_URL',
  });
}

function unnamed(): ServerError {
  return new ServerError({
    code: 'database-unnamed',
    finding: 'The command names no database',
    wayOut: 'Name a folder with --data, or a PostgreSQL database with the variable DATABASE_URL',
  });
}

/**
 * Opens the database of a command and brings it up to date.
 * @param busyTimeout milliseconds to wait for others who write; default as long as a visitor may wait
 * @throws ServerError `database-ambiguous`, `database-unnamed`, and those of opening it
 */
export function openDatabase({ data, databaseUrl }: DatabasePlace, busyTimeout?: number): Promise<OpenedStore> {
  // An empty variable is one that is not set.
  if (databaseUrl === undefined || databaseUrl === '') {
    if (data === undefined) throw unnamed();
    return openSqliteStore({ file: databaseFile(data), busyTimeout });
  }
  if (data !== undefined) throw ambiguous();
  return openPostgresStore({ url: databaseUrl, busyTimeout });
}

/**
 * The server's secret: `GEFLECHT_SECRET`, else a file in the data folder.
 * @throws ServerError `secret-missing`, `secret-unusable`, `data-folder-unusable`
 */
export function secretOf({ data }: DatabasePlace): ServerSecret {
  const value = process.env['GEFLECHT_SECRET'];
  if (data !== undefined) databaseFile(data);
  return readServerSecret({ folder: data, value });
}
