import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, stopPostgres } from './postgres-server.js';

/**
 * Variable that names a folder in which tests ask for the run's PostgreSQL: whoever makes the file `wanted` finds
 * `{ url, error }` in the file `answer` a moment later.
 */
const folderVariable = 'GEFLECHT_SHARED_POSTGRES';

const lookMilliseconds = 20;

let folder: string | undefined;
let looking: NodeJS.Timeout | undefined;
let starting: Promise<void> | undefined;

async function start(at: string): Promise<void> {
  const answer = { url: '', error: '' };
  try {
    // It does not wait for the disk, which makes tests several times as fast; answers survive the end of any process.
    answer.url = (await startPostgres({ folder: at, isSynced: false })).url;
  } catch (error) {
    answer.error = String(error);
  }
  writeFileSync(join(at, 'part'), JSON.stringify(answer));
  renameSync(join(at, 'part'), join(at, 'answer'));
}

/** Promises all tests of a run one PostgreSQL, started when the first one asks for it. */
export function setup(): void {
  // Several projects of one run share it.
  if (process.env[folderVariable] !== undefined) return;
  const made = mkdtempSync(join(tmpdir(), 'geflecht-postgres-'));
  folder = made;
  process.env[folderVariable] = made;
  looking = setInterval(() => {
    if (!existsSync(join(made, 'wanted'))) return;
    clearInterval(looking);
    starting = start(made);
  }, lookMilliseconds);
}

/** Ends it, where it was started. */
export async function teardown(): Promise<void> {
  if (folder === undefined) return;
  clearInterval(looking);
  await starting;
  await stopPostgres(folder);
  rmSync(folder, { recursive: true });
}
