import type { Command } from 'commander';
import { closing, newCommand, OptionShelf } from './command-line/option-shelf.js';
import type { Finish } from './command-line/option-shelf.js';
import { addReadingCommands } from './command-line/reading-commands.js';
import { addWritingCommands } from './command-line/writing-commands.js';
import { examples, help } from './locales/words.js';
import type { Platform } from './platform.js';

/** Assembles the command line; commands load when they are called. */
export function createProgram(platform: Platform, version: string, finish: Finish): Command {
  const { locale } = platform;
  const program = newCommand(platform).name('geflecht').description(help.program[locale]);
  program
    .version(version, '-V, --version', help.version[locale])
    .helpCommand('help [command]', help.helpCommand[locale])
    .addHelpText('after', closing(locale, examples.program));
  const shelf = new OptionShelf(platform, program);
  addReadingCommands(shelf, platform, finish);
  addWritingCommands(shelf, platform, finish);
  return program;
}
