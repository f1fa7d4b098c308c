import { readFile, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Locale } from './locale.js';
import { localeFrom } from './locale.js';

/** What a command needs of the machine it runs on; tests hand in their own. */
export interface Platform {
  readonly locale: Locale;
  readonly writeOut: (text: string | Uint8Array) => void;
  readonly writeError: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Bytes of a file; nothing where there is none. */
  readonly sizeOf: (path: string) => Promise<number | undefined>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** The platform of the running process. */
export function processPlatform(): Platform {
  return {
    locale: localeFrom(process.env),
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    readInput: () => buffer(process.stdin),
    readFile: (path) => readFile(path),
    sizeOf: async (path) => {
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() === true ? found.size : undefined;
    },
    writeFile: (path, bytes) => writeFile(path, bytes),
  };
}
