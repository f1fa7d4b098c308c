import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command-error.js';
import { findPostgres } from './find-postgres.js';
import { runCommand } from './run-command.js';

async function installFromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('No PostgreSQL is installed: installing the package "postgresql" of the distribution …\n');
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq']);
  // The tests start a server of their own; the package need not keep one running.
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql-common'], {
    environment,
  });
  await runCommand('sed', ['-i', 's/^#*create_main_cluster.*/create_main_cluster = false/', clusterSettings]);
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { environment });
  return findPostgres();
}

const clusterSettings = '/etc/postgresql-common/createcluster.conf';

/**
 * Finds PostgreSQL's programs, or gets them: installed ones, else the distribution's package (as root). Afterwards
 * `GEFLECHT_POSTGRES` names their folder for every process started from here.
 *
 * @throws CommandError `postgres-missing`
 */
export async function ensurePostgres(): Promise<string> {
  const folder = findPostgres() ?? (await installFromDebian());
  if (folder === undefined || !existsSync(join(folder, 'initdb'))) {
    throw new CommandError(
      'postgres-missing',
      'No PostgreSQL was found or could be installed: set GEFLECHT_POSTGRES to the folder of its programs.',
    );
  }
  process.env.GEFLECHT_POSTGRES = folder;
  return folder;
}
