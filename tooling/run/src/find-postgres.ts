import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where distributions keep one folder per version, of which only some programs are on the search path. */
const versionFolders = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt'];

const version = /^(?:postgresql@)?(\d+)$/;

function installedIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const numbered = readdirSync(folder).flatMap((name) => {
    const number = version.exec(name)?.[1];
    return number === undefined ? [] : [{ name, number: Number(number) }];
  });
  const newestFirst = numbered.toSorted((one, other) => other.number - one.number);
  return newestFirst.map(({ name }) => join(folder, name, 'bin'));
}

/**
 * Finds the folder of PostgreSQL's programs: `GEFLECHT_POSTGRES` first, then the search path, then where distributions put
 * them, newest version first.
 */
export function findPostgres(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = environment.GEFLECHT_POSTGRES;
  if (chosen !== undefined && chosen !== '') return chosen;
  const path = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...path, ...versionFolders.flatMap(installedIn)].find((folder) => existsSync(join(folder, 'initdb')));
}
