import type { Locale } from './locale.js';
import type { Platform } from './platform.js';

/** A platform whose files are in memory and whose output can be read back. */
export interface FakePlatform extends Platform {
  readonly out: () => string;
  readonly error: () => string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Settings of {@link fakePlatform}. */
export interface FakePlatformOptions {
  /** Contents by path; default none. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What standard input gives; default nothing. */
  readonly input?: string;
  /** Default `en`. */
  readonly locale?: Locale;
}

function textOf(value: string | Uint8Array): string {
  return typeof value === 'string' ? value : new TextDecoder().decode(value);
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value;
}

/** Builds a platform for tests. */
export function fakePlatform({ files = {}, input = '', locale = 'en' }: FakePlatformOptions = {}): FakePlatform {
  const [out, error]: [string[], string[]] = [[], []];
  const written = new Map<string, Uint8Array>();
  const file = (path: string) => (files[path] === undefined ? undefined : bytesOf(files[path]));
  return {
    locale,
    writeOut: (text) => void out.push(textOf(text)),
    writeError: (text) => void error.push(text),
    readInput: () => Promise.resolve(bytesOf(input)),
    readFile: (path) => Promise.resolve(file(path) ?? new Uint8Array()),
    sizeOf: (path) => Promise.resolve(file(path)?.length),
    writeFile: (path, bytes) => Promise.resolve(void written.set(path, bytes)),
    out: () => out.join(''),
    error: () => error.join(''),
    written,
  };
}
