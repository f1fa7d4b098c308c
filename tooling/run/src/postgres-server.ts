import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command-error.js';
import { findPostgres } from './find-postgres.js';
import { freePort } from './free-port.js';
import { runCommand } from './run-command.js';

/** A running PostgreSQL that anybody on this machine may use: for tests and measurements, never for data. */
export interface PostgresServer {
  /** Address of its only database, with a user who may do everything. */
  readonly url: string;
  /** Process that ends it. */
  readonly pid: number;
}

const name = 'geflecht';

/** Where a free port is looked for: another start for every process, so that two at once seldom meet. */
const [firstPort, ports] = [40_000, 10_000];

/** PostgreSQL refuses to run as root, so root hands it to the user the package made. */
function asOwner(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  return process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
}

const idOfOwner = (flag: '-u' | '-g'): number =>
  Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);

function giveToOwner(folder: string): void {
  if (process.getuid?.() === 0) chownSync(folder, idOfOwner('-u'), idOfOwner('-g'));
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const folder = findPostgres();
  if (folder === undefined) {
    throw new CommandError('postgres-missing', 'No PostgreSQL was found: set GEFLECHT_POSTGRES, or run `npm test`.');
  }
  const [command, all] = asOwner(join(folder, program), args);
  const { code, output } = await runCommand(command, all, { folder: '/' });
  if (code !== 0) throw new CommandError('postgres-failed', `PostgreSQL did not start (${program}):\n${output}`);
}

/** How a server is started. */
export interface PostgresOptions {
  /** Empty folder for everything it writes. */
  readonly folder: string;
  /** Whether a commit waits for the disk, as in earnest; default `true`. Without, a power cut would lose data. */
  readonly isSynced?: boolean;
}

/**
 * Makes a database in a folder and starts its server on loopback, in about a second.
 *
 * @throws CommandError `postgres-missing`, `postgres-failed`
 */
export async function startPostgres({ folder, isSynced = true }: PostgresOptions): Promise<PostgresServer> {
  const data = join(folder, 'data');
  const port = await freePort(firstPort + (process.pid % ports));
  giveToOwner(folder);
  await run('initdb', ['-D', data, '-A', 'trust', '-U', name, '--no-sync', '-E', 'UTF8', '--locale=C']);
  const sync = isSynced ? '' : ' -c fsync=off -c full_page_writes=off';
  const settings = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c max_connections=200${sync}`;
  await run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  const pid = postgresPid(folder);
  if (pid === undefined) throw new CommandError('postgres-failed', 'PostgreSQL ended right after its start.');
  return { url: `postgres://${name}@127.0.0.1:${port}/postgres`, pid };
}

/** Process of the server in a folder; undefined while none runs. */
export function postgresPid(folder: string): number | undefined {
  const file = join(folder, 'data', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** Ends the server of a folder at once, connections or not, and waits until it has. */
export async function stopPostgres(folder: string): Promise<void> {
  const pid = postgresPid(folder);
  if (pid === undefined) return;
  await run('pg_ctl', ['-D', join(folder, 'data'), '-w', '-m', 'immediate', 'stop']);
}
