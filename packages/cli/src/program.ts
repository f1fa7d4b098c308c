import { Command, Option } from 'commander';
import type { ConvertFlags } from './commands/convert.js';
import type { InspectFlags } from './commands/inspect.js';
import type { MeasureFlags } from './commands/measure.js';
import type { ValidateFlags } from './commands/validate.js';
import type { Locale, Words } from './locale.js';
import { examples, footer, help, helpHeadings } from './locales/words.js';
import type { Platform } from './platform.js';

/** Ends with the exit code of the command that ran. */
export type Finish = (exitCode: number) => void;

function closing(locale: Locale, lines: readonly string[]): string {
  return `\n${footer.examples[locale]}\n${lines.map((line) => `  ${line}\n`).join('')}\n${footer.exitCodes[locale]}`;
}

/** Builds the options that several commands share. */
class OptionShelf {
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  option(flags: string, words: Words): Option {
    return new Option(flags, words[this.#locale]);
  }

  json(): Option {
    return this.option('--json', help.json);
  }

  alone(): Option {
    return this.option('--alone', help.alone);
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

function newCommand(platform: Platform): Command {
  const { locale } = platform;
  return new Command()
    .exitOverride()
    .configureOutput({ writeOut: platform.writeOut, writeErr: platform.writeError, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => (locale === 'de' ? (helpHeadings.get(title) ?? title) : title) })
    .helpOption('-h, --help', help.helpOption[locale])
    .showHelpAfterError(false);
}

/** Assembles the command line; commands load when they are called. */
export function createProgram(platform: Platform, version: string, finish: Finish): Command {
  const { locale } = platform;
  const shelf = new OptionShelf(locale);
  const program = newCommand(platform).name('geflecht').description(help.program[locale]);
  program
    .version(version, '-V, --version', help.version[locale])
    .helpCommand('help [command]', help.helpCommand[locale]);
  program.addHelpText('after', closing(locale, examples.program));
  const add = (name: keyof typeof examples, words: Words) => {
    const command = newCommand(platform).name(name).description(words[locale]);
    program.addCommand(command.addHelpText('after', closing(locale, examples[name])));
    return command.argument('<file>', help.file[locale]);
  };
  shelf
    .addReading(add('inspect', help.inspect).addOption(shelf.json()))
    .action(async (path: string, flags: InspectFlags) => {
      finish(await (await import('./commands/inspect.js')).inspect(platform, path, flags));
    });
  shelf
    .addReading(add('convert', help.convert).argument('<out>', help.out[locale]).addOption(shelf.alone()))
    .action(async (from: string, to: string, flags: ConvertFlags) => {
      finish(await (await import('./commands/convert.js')).convert(platform, [from, to], flags));
    });
  shelf
    .addReading(add('measure', help.measure).addOption(shelf.json()).addOption(shelf.alone()))
    .addOption(shelf.option('--exact', help.exact))
    .action(async (path: string, flags: MeasureFlags) => {
      finish(await (await import('./commands/measure.js')).measure(platform, path, flags));
    });
  add('validate', help.validate)
    .addOption(shelf.json())
    .action(async (path: string, flags: ValidateFlags) => {
      finish(await (await import('./commands/validate.js')).validate(platform, path, flags));
    });
  return program;
}
