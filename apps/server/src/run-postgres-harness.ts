import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ServerError } from './errors/server-error.js';

const lookMilliseconds = 20;

function unusable(finding: string): ServerError {
  return new ServerError({
    code: 'database-unusable',
    finding,
    wayOut: 'Run the tests with vitest.config.ts of the repository, with PostgreSQL installed',
  });
}

/**
 * Address of the PostgreSQL that all tests of a run share, which the run starts when it is first asked for.
 * @throws ServerError `database-unusable` where the run has none
 */
export async function postgresOfRun(): Promise<string> {
  const folder = process.env['GEFLECHT_SHARED_POSTGRES'];
  if (folder === undefined) throw unusable('This run of tests offers no PostgreSQL');
  writeFileSync(join(folder, 'wanted'), '');
  while (!existsSync(join(folder, 'answer'))) await delay(lookMilliseconds);
  const { url, error } = JSON.parse(readFileSync(join(folder, 'answer'), 'utf8')) as { url: string; error: string };
  if (error !== '') throw unusable(error);
  return url;
}
