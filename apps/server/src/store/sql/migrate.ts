import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { ServerError } from '../../errors/server-error.js';
import { up as groundFloor } from './migrations/0001-ground-floor.js';
import { up as networkEditing } from './migrations/0002-network-editing.js';
import { up as signUpLife } from './migrations/0003-sign-up-life.js';
import { up as mailOutbox } from './migrations/0004-mail-outbox.js';
import { up as organising } from './migrations/0005-organising.js';
import { up as privacy } from './migrations/0006-privacy.js';
import { up as queueFigures } from './migrations/0007-queue-figures.js';
import { up as largeEvents } from './migrations/0008-large-events.js';
import { up as sharedLimits } from './migrations/0009-shared-limits.js';
import { up as deadlinesOfEvents } from './migrations/0010-deadlines-of-events.js';
import type { Tables } from './tables.js';

/** Every step, in order; a released one never changes, and there is no way back. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-ground-floor': { up: groundFloor },
  '0002-network-editing': { up: networkEditing },
  '0003-sign-up-life': { up: signUpLife },
  '0004-mail-outbox': { up: mailOutbox },
  '0005-organising': { up: organising },
  '0006-privacy': { up: privacy },
  '0007-queue-figures': { up: queueFigures },
  '0008-large-events': { up: largeEvents },
  '0009-shared-limits': { up: sharedLimits },
  '0010-deadlines-of-events': { up: deadlinesOfEvents },
};

/** Names of all steps, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

const lastStep = migrationNames.at(-1) ?? '';

/** Where the tables of a database are, and how far to go. */
export interface MigrateOptions {
  /** Name of the last step to take; default the last there is. */
  readonly upTo?: string | undefined;
  /** Schema to look for the record of steps in; absent where the database knows no schemas. */
  readonly schema?: string | undefined;
}

/**
 * Brings a database to the present shape.
 * @returns names of the steps taken, none when it was up to date
 * @throws ServerError `database-newer` for a database of a later version, `database-unusable` otherwise
 */
export async function migrate(
  db: Kysely<Tables>,
  { schema, upTo = lastStep }: MigrateOptions = {},
): Promise<readonly string[]> {
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error, results = [] } = await new Migrator({
    db,
    provider,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  }).migrateTo(upTo);
  if (error === undefined) return results.map(({ migrationName }) => migrationName);
  const isNewer = error instanceof Error && error.message.includes('is missing');
  throw isNewer
    ? new ServerError({
        code: 'database-newer',
        finding: 'The database was written by a newer version of this server',
        wayOut: 'Install that version, or use another data folder',
        cause: error,
      })
    : new ServerError({
        code: 'database-unusable',
        finding: 'The database could not be brought up to date',
        wayOut: 'Check that it is a database of this server and that the disk has room',
        cause: error,
      });
}
