import { basename, dirname, join } from 'node:path';
import type { WrittenFile } from '@geflecht/formats';
import { CliError } from './cli-error.js';
import { standardStream } from './input.js';
import type { Platform } from './platform.js';

/** Where files go, and whether those of the same name may be replaced. */
export interface WriteTarget {
  readonly path: string;
  readonly mayReplace: boolean;
}

interface NamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The name without what the files add to it: `netz` for `netz.csv` and `netz-edges.csv`. */
function stemOf(path: string, files: readonly WrittenFile[]): string {
  const name = basename(path);
  const ending = files.map((file) => file.ending).find((one) => name.toLowerCase().endsWith(one.toLowerCase()));
  const stem = ending === undefined ? name.replace(/\.[^.]*$/, '') : name.slice(0, -ending.length);
  return join(dirname(path), stem === '' ? name : stem);
}

function named(path: string, files: readonly WrittenFile[]): readonly NamedFile[] {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) return [{ path, bytes: only.bytes }];
  // The most telling ending first, so that `netz-edges.csv` is not taken for a table called `netz-edges`.
  const stem = stemOf(
    path,
    files.toSorted((a, b) => b.ending.length - a.ending.length),
  );
  return files.map(({ ending, bytes }) => ({ path: `${stem}${ending}`, bytes }));
}

function exists(path: string): CliError {
  return new CliError({
    code: 'file-exists',
    words: {
      de: `Datei geschrieben: „${path}“ gibt es schon. Mit --force ersetzen oder anders benennen.`,
      en: `Write file: “${path}” exists already. Replace it with --force, or choose another name.`,
    },
  });
}

function several(files: readonly WrittenFile[]): CliError {
  const endings = files.map(({ ending }) => `*${ending}`).join(', ');
  return new CliError({
    code: 'several-files',
    exitCode: 2,
    words: {
      de: `Datei geschrieben: Dieses Format besteht aus mehreren Dateien (${endings}) und passt nicht auf die Standardausgabe. Einen Dateinamen angeben.`,
      en: `Write file: this format consists of several files (${endings}) and does not fit on standard output. Name a file.`,
    },
  });
}

async function writeOne(platform: Platform, { path, bytes }: NamedFile): Promise<void> {
  try {
    await platform.writeFile(path, bytes);
  } catch (cause) {
    const words = {
      de: `Datei geschrieben: „${path}“ lässt sich nicht anlegen. Ordner und Zugriffsrechte prüfen.`,
      en: `Write file: “${path}” cannot be created. Check folder and permissions.`,
    };
    throw new CliError({ code: 'file-not-writable', words, cause });
  }
}

/**
 * Writes the files of one format: a single one under the name given, several under its stem with their own endings.
 * Nothing is written where one of them is in the way.
 * @returns the paths written; none for standard output
 * @throws CliError `file-exists`, `file-not-writable`, `several-files`
 */
export async function writeTarget(
  platform: Platform,
  files: readonly WrittenFile[],
  { path, mayReplace }: WriteTarget,
): Promise<readonly string[]> {
  if (path === standardStream) {
    const [only, ...others] = files;
    if (others.length > 0) throw several(files);
    platform.writeOut(only?.bytes ?? '');
    return [];
  }
  const wanted = named(path, files);
  for (const file of mayReplace ? [] : wanted) if (await platform.exists(file.path)) throw exists(file.path);
  for (const file of wanted) await writeOne(platform, file);
  return wanted.map((file) => file.path);
}
