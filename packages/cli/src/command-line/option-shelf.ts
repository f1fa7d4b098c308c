import { Command, Option } from 'commander';
import type { Locale, Words } from '../locale.js';
import { examples, footer, help, helpHeadings } from '../locales/words.js';
import type { Platform } from '../platform.js';

/** Ends with the exit code of the command that ran. */
export type Finish = (exitCode: number) => void;

/** A bare command that speaks the user's language and never ends the process by itself. */
export function newCommand({ locale, writeOut, writeError }: Platform): Command {
  return new Command()
    .exitOverride()
    .configureOutput({ writeOut, writeErr: writeError, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => (locale === 'de' ? (helpHeadings.get(title) ?? title) : title) })
    .helpOption('-h, --help', help.helpOption[locale])
    .showHelpAfterError(false);
}

/** Examples and exit codes, as they close every help text. */
export function closing(locale: Locale, lines: readonly string[]): string {
  return `\n${footer.examples[locale]}\n${lines.map((line) => `  ${line}\n`).join('')}\n${footer.exitCodes[locale]}`;
}

/** Builds commands and the options that several of them share. */
export class OptionShelf {
  readonly #platform: Platform;
  readonly #program: Command;

  constructor(platform: Platform, program: Command) {
    this.#platform = platform;
    this.#program = program;
  }

  /** A new command of the program, with its examples. */
  command(name: keyof typeof examples): Command {
    const { locale } = this.#platform;
    const command = newCommand(this.#platform).name(name).description(help[name][locale]);
    this.#program.addCommand(command.addHelpText('after', closing(locale, examples[name])));
    return command;
  }

  /** A new command that reads a file. */
  fileCommand(name: keyof typeof examples): Command {
    return this.command(name).argument('<file>', this.words(help.file));
  }

  words(words: Words): string {
    return words[this.#platform.locale];
  }

  option(flags: string, words: Words): Option {
    return new Option(flags, this.words(words));
  }

  json(): Option {
    return this.option('--json', help.json);
  }

  alone(): Option {
    return this.option('--alone', help.alone);
  }

  event(): Option {
    return this.option('--event <id>', help.event);
  }

  network(): Option {
    return this.option('--network <id>', help.network);
  }

  locale(): Option {
    return this.option('--locale <language>', help.locale);
  }

  /** What every command that reads a foreign file understands. */
  addReading(command: Command): Command {
    const map = this.option('--map <role=column>', help.map);
    return command
      .addOption(map.argParser((pair: string, pairs: readonly string[] | undefined) => [...(pairs ?? []), pair]))
      .addOption(this.option('--date <day>', help.date))
      .addOption(this.option('--time-zone <zone>', help.timeZone))
      .addOption(this.option('--title <title>', help.title));
  }
}
