import { basename, dirname, join } from 'node:path';
import type { NamedBytes } from '@geflecht/formats';
import { CliError } from './cli-error.js';
import type { Platform } from './platform.js';

/** The name that stands for standard input and output. */
export const standardStream = '-';

const megabyte = 1024 * 1024;

/** Largest file the command takes in: at a shell somebody chose it, and the largest network of a document needs it. */
export const mostBytes = 256 * megabyte;

function notFound(path: string): CliError {
  return new CliError({
    code: 'file-not-found',
    words: {
      de: `Datei gelesen: „${path}“ gibt es nicht oder ist keine Datei.`,
      en: `Read file: “${path}” does not exist or is no file.`,
    },
  });
}

function tooLarge(path: string): CliError {
  const most = mostBytes / megabyte;
  return new CliError({
    code: 'file-unreadable',
    words: {
      de: `Datei gelesen: „${path}“ ist größer als ${most} MiB.`,
      en: `Read file: “${path}” is larger than ${most} MiB.`,
    },
  });
}

/**
 * Reads a file, or standard input for `-`.
 * @throws CliError `file-not-found`, `file-unreadable`
 */
export async function readInput(platform: Platform, path: string): Promise<NamedBytes> {
  if (path === standardStream) {
    const bytes = await platform.readInput(mostBytes);
    if (bytes.length > mostBytes) throw tooLarge(path);
    return { name: '', bytes };
  }
  const size = await platform.sizeOf(path);
  if (size === undefined) throw notFound(path);
  if (size > mostBytes) throw tooLarge(path);
  try {
    return { name: basename(path), bytes: await platform.readFile(path) };
  } catch (cause) {
    const words = {
      de: `Datei gelesen: „${path}“ lässt sich nicht öffnen. Die Zugriffsrechte prüfen.`,
      en: `Read file: “${path}” cannot be opened. Check its permissions.`,
    };
    throw new CliError({ code: 'file-unreadable', words, cause });
  }
}

/** The list of actors beside a table of ties: `X-nodes.csv` for `X-edges.csv` or `X.csv`. */
export async function neighbourOf(platform: Platform, path: string): Promise<NamedBytes | undefined> {
  const name = basename(path);
  if (path === standardStream || !/\.csv$/i.test(name) || /-nodes\.csv$/i.test(name)) return undefined;
  const neighbour = join(dirname(path), name.replace(/(-edges)?\.csv$/i, '-nodes.csv'));
  return (await platform.sizeOf(neighbour)) === undefined ? undefined : readInput(platform, neighbour);
}
