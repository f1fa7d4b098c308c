import { lstat, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Locale } from './locale.js';
import { localeFrom } from './locale.js';

/** What a command needs of the machine it runs on; tests hand in their own. */
export interface Platform {
  readonly locale: Locale;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
  /** The present. */
  readonly now: () => Date;
  readonly writeOut: (text: string | Uint8Array) => void;
  readonly writeError: (text: string) => void;
  /** Standard input to its end, or a little more than that many bytes of it. */
  readonly readInput: (most: number) => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Bytes of a file, none of them known of a pipe; nothing where there is neither. */
  readonly sizeOf: (path: string) => Promise<number | undefined>;
  /** Whether there is anything of that name. */
  readonly exists: (path: string) => Promise<boolean>;
  /** Writes a file whole or not at all, in place of one of the same name. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** An endless stream is not waited for. */
async function readStandardInput(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}

/** An interrupted write leaves the old file as it was. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  // Links, pipes and devices are written into: a rename would put a file in their place.
  if (found !== undefined && !found.isFile()) return writeFile(path, bytes);
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes, found === undefined ? {} : { mode: found.mode });
    return await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The platform of the running process. */
export function processPlatform(): Platform {
  return {
    locale: localeFrom(process.env),
    isWatched: process.stderr.isTTY,
    now: () => new Date(),
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    readInput: readStandardInput,
    readFile: (path) => readFile(path),
    sizeOf: async (path) => {
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() === true || found?.isFIFO() === true ? found.size : undefined;
    },
    exists: async (path) => (await lstat(path).catch(() => undefined)) !== undefined,
    writeFile: replaceFile,
  };
}
