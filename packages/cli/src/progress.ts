import type { Words } from './locale.js';
import type { Platform } from './platform.js';

/** Files below this size are read before anybody looks up. */
const longWork = 2 * 1024 * 1024;

/** What a long command is doing, for those who watch. */
export interface Progress {
  readonly step: (words: Words) => void;
  /** Wipes the last step away. */
  readonly done: () => void;
}

/** Tells steps on standard error where a person watches it and the work is long, else nothing. */
export function progressOf({ isWatched, locale, writeError }: Platform, bytes: number): Progress {
  if (!isWatched || bytes < longWork) return { step: () => undefined, done: () => undefined };
  const wipe = '\r\u001B[K';
  return {
    step: (words) => writeError(`${wipe}${words[locale]} …`),
    done: () => writeError(wipe),
  };
}
