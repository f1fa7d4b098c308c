import { ServerError } from '../errors/server-error.js';
import { backUp, restore } from '../operations/back-up.js';
import type { Terminal } from './terminal.js';

/** Settings of `backup` and `restore`. */
export interface CopyCommandOptions {
  readonly data: string;
  /** Folder of the backup. */
  readonly folder: string;
}

/** What keeps a database elsewhere has its own way to copy it. */
function refusePostgres(): void {
  if ((process.env['DATABASE_URL'] ?? '') === '') return;
  throw new ServerError({
    code: 'database-elsewhere',
    finding: 'DATABASE_URL is set: this command copies data folders only',
    wayOut: 'Use pg_dump and pg_restore, or unset DATABASE_URL for a data folder',
  });
}

/** Copies a data folder while servers work on it. */
export async function backUpData({ data, folder }: CopyCommandOptions, { out }: Terminal): Promise<void> {
  refusePostgres();
  await backUp({ from: data, to: folder });
  out(JSON.stringify({ backup: folder }));
}

/** Makes a data folder of a backup. */
export async function restoreData({ data, folder }: CopyCommandOptions, { out }: Terminal): Promise<void> {
  refusePostgres();
  await restore({ from: folder, to: data });
  out(JSON.stringify({ restored: data }));
}
