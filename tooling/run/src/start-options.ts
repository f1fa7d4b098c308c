import { parseArgs } from 'node:util';
import { CommandError } from './command-error.js';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Whether the server's data are thrown away and seeded anew. */
  readonly isReset: boolean;
  /** Files to show on a page of the playground. */
  readonly imports: readonly string[];
  /** Folder of the database and of what was imported; default the repository's own. */
  readonly data?: string;
}

/**
 * Reads the words behind `npm start --`: `--reset`, `--import FILE…`, `--data FOLDER`.
 *
 * @throws CommandError `usage`
 */
export function readStartOptions(words: readonly string[]): StartOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        reset: { type: 'boolean', default: false },
        import: { type: 'string', multiple: true, default: [] },
        data: { type: 'string' },
      },
    });
    if (positionals.length > 0 && values.import.length === 0)
      throw new CommandError('usage', `"${positionals.join(' ')}" is no option.`);
    return { isReset: values.reset, imports: [...values.import, ...positionals], data: values.data };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError('usage', `${reason}\nUsage: npm start -- [--reset] [--data FOLDER] [--import FILE…]`, {
      cause: error,
    });
  }
}
