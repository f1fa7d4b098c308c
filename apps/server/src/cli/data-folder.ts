import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ServerError } from '../errors/server-error.js';
import { databaseName } from '../store/sqlite/database-name.js';

const ownerOnly = 0o700;

/**
 * Path of the database in a data folder, which is made if it is not there.
 * @throws ServerError `data-folder-unusable`
 */
export function databaseFile(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: ownerOnly });
    return join(folder, databaseName);
  } catch (error) {
    throw new ServerError({
      code: 'data-folder-unusable',
      finding: `The data folder "${folder}" cannot be made`,
      wayOut: 'Name a folder this user may write to with --data',
      cause: error,
    });
  }
}
