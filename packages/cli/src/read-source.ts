import type { GeflechtDocument } from '@geflecht/core/document';
import { readFile } from '@geflecht/formats';
import type { Limits, ReadResult } from '@geflecht/formats';
import { mostBytes, neighbourOf, readInput } from './input.js';
import type { Platform } from './platform.js';
import { progressOf } from './progress.js';
import type { Progress } from './progress.js';
import { readOptionsFrom } from './read-options.js';
import type { ReadFlags } from './read-options.js';

/** Options of commands that read a table of ties together with the list of actors beside it. */
export interface SourceFlags extends ReadFlags {
  readonly alone?: boolean;
}

/** What a command adds to the options of its call. */
export interface SourceContext {
  /** Bounds of reading that differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  /** The document whose event a list of people is of. */
  readonly document?: GeflechtDocument | undefined;
}

/** A file as it was read. */
export interface Source {
  readonly result: ReadResult;
  /** What the file is called in messages. */
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly progress: Progress;
}

const reading = { de: 'Datei wird gelesen', en: 'Reading the file' };

/**
 * Reads a file, or standard input, with the list of actors beside a table of ties.
 * @throws CliError, FormatError
 */
export async function readSource(
  platform: Platform,
  path: string,
  flags: SourceFlags & SourceContext,
): Promise<Source> {
  const options = readOptionsFrom(flags);
  const { name, bytes } = await readInput(platform, path);
  const progress = progressOf(platform, bytes.length);
  const companion = flags.alone === true ? undefined : await neighbourOf(platform, path);
  progress.step(reading);
  try {
    const { document, limits } = flags;
    const bounds = { bytes: mostBytes, ...limits };
    const result = await readFile(bytes, { ...options, name, companion, document, limits: bounds });
    return { result, label: name === '' ? path : name, bytes, progress };
  } finally {
    progress.done();
  }
}
