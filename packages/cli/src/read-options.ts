import type { ReadOptions } from '@geflecht/formats';
import { CliError } from './cli-error.js';

/** Options that all commands share which read a file. */
export interface ReadFlags {
  readonly map?: readonly string[];
  readonly date?: string;
  readonly timeZone?: string;
  readonly title?: string;
}

/** Refuses a value an option cannot have. */
export function unreadableOption(option: string, value: string): CliError {
  return new CliError({
    code: 'option-unreadable',
    words: {
      de: `Option gelesen: ${option} versteht „${value}“ nicht.`,
      en: `Read option: ${option} does not understand “${value}”.`,
    },
    exitCode: 2,
  });
}

function mappingOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, role, column] = /^([A-Za-z]+)=(.+)$/.exec(pair) ?? [];
      if (role === undefined || column === undefined) throw unreadableOption('--map', pair);
      return [role, column];
    }),
  );
}

/**
 * Options of the command line as those of the readers.
 * @throws CliError `option-unreadable`
 */
export function readOptionsFrom({ map = [], date, timeZone, title }: ReadFlags): ReadOptions {
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw unreadableOption('--date', date);
  return { mapping: map.length === 0 ? undefined : mappingOf(map), date, timeZone, title };
}
