import { isFormatError } from '@geflecht/formats';
import { CommanderError } from 'commander';
import { CliError } from './cli-error.js';
import type { Locale, Words } from './locale.js';
import { usageErrors } from './locales/words.js';
import type { Platform } from './platform.js';
import { createProgram } from './program.js';
import { jsonText } from './report.js';

/** What ended a command early, as the user hears of it. */
interface Failure {
  readonly code: string;
  readonly words: Words;
  readonly exitCode: number;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

const unexpected: Words = {
  de: 'Befehl ausgeführt: Ein unerwarteter Fehler ist aufgetreten. Bitte mit der Datei melden.',
  en: 'Run command: an unexpected error occurred. Please report it together with the file.',
};

function usageFailure(error: CommanderError): Failure {
  const found = error.message.replace(/^error: /, '');
  const known = usageErrors.get(error.code);
  const about = known === undefined ? '' : (/'[^']+'/.exec(found)?.[0] ?? '');
  const say = (locale: Locale, hint: string) => `${`${known?.[locale] ?? found} ${about}`.trim()}. ${hint}`;
  const words = { de: say('de', 'Aufruf mit --help ansehen.'), en: say('en', 'See --help.') };
  return { code: 'usage', words, exitCode: 2 };
}

function failureOf(error: unknown): Failure {
  if (error instanceof CliError) return error;
  if (isFormatError(error)) {
    const { code, localized, line, column } = error;
    return { code, words: localized, exitCode: 1, line, column };
  }
  if (error instanceof CommanderError) return usageFailure(error);
  return { code: 'unexpected', words: unexpected, exitCode: 1 };
}

function tell(platform: Platform, { code, words, line, column }: Failure, asJson: boolean): void {
  const message = words[platform.locale];
  platform.writeError(`${message}\n`);
  if (asJson) platform.writeOut(jsonText({ error: { code, message, line, column } }));
}

/** Asking for help or the version ends the parser like an error, but is none. */
function isAnswered(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

/**
 * Runs one command line, without the name of the program itself.
 * @returns the exit code: 0 done, 1 file unreadable or faulty, 2 wrong call
 */
export async function run(args: readonly string[], platform: Platform, version = '0.0.0'): Promise<number> {
  let exitCode = 0;
  const program = createProgram(platform, version, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (isAnswered(error)) return 0;
    const failure = failureOf(error);
    tell(platform, failure, args.includes('--json'));
    return failure.exitCode;
  }
}
