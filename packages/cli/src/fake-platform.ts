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
  /** Whether somebody watches standard error. Default false. */
  readonly isWatched?: boolean;
}

function textOf(value: string | Uint8Array): string {
  return typeof value === 'string' ? value : new TextDecoder().decode(value);
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value;
}

/** Builds a platform for tests; it is always noon of 15 January 2027. What is written can be read again. */
export function fakePlatform(options: FakePlatformOptions = {}): FakePlatform {
  const { files = {}, input = '', locale = 'en', isWatched = false } = options;
  const [out, error]: [string[], string[]] = [[], []];
  const written = new Map<string, Uint8Array>();
  const file = (path: string) => written.get(path) ?? (files[path] === undefined ? undefined : bytesOf(files[path]));
  return {
    locale,
    isWatched,
    now: () => new Date('2027-01-15T12:00:00Z'),
    writeOut: (text) => void out.push(textOf(text)),
    writeError: (text) => void error.push(text),
    readInput: () => Promise.resolve(bytesOf(input)),
    readFile: (path) => Promise.resolve(file(path) ?? new Uint8Array()),
    sizeOf: (path) => Promise.resolve(file(path)?.length),
    exists: (path) => Promise.resolve(file(path) !== undefined),
    writeFile: (path, bytes) => Promise.resolve(void written.set(path, bytes)),
    out: () => out.join(''),
    error: () => error.join(''),
    written,
  };
}
