import type { CheckFlags } from '../commands/check.js';
import type { InspectFlags } from '../commands/inspect.js';
import type { MeasureFlags } from '../commands/measure.js';
import type { OccurrencesFlags } from '../commands/occurrences.js';
import type { ValidateFlags } from '../commands/validate.js';
import { help } from '../locales/words.js';
import type { Platform } from '../platform.js';
import type { Finish, OptionShelf } from './option-shelf.js';

/** Adds the commands that only look at a file; each loads when it is called. */
export function addReadingCommands(shelf: OptionShelf, platform: Platform, finish: Finish): void {
  shelf
    .addReading(shelf.fileCommand('inspect').addOption(shelf.json()))
    .addOption(shelf.option('--event <event>', help.eventOrFile))
    .action(async (path: string, flags: InspectFlags) => {
      finish(await (await import('../commands/inspect.js')).inspect(platform, path, flags));
    });
  shelf
    .fileCommand('occurrences')
    .addOption(shelf.option('--from <day>', help.from).makeOptionMandatory())
    .addOption(shelf.option('--to <day>', help.until).makeOptionMandatory())
    .addOption(shelf.json())
    .action(async (path: string, flags: OccurrencesFlags) => {
      finish(await (await import('../commands/occurrences.js')).listOccurrences(platform, path, flags));
    });
  shelf
    .addReading(shelf.fileCommand('measure').addOption(shelf.json()).addOption(shelf.alone()))
    .addOption(shelf.option('--exact', help.exact))
    .action(async (path: string, flags: MeasureFlags) => {
      finish(await (await import('../commands/measure.js')).measure(platform, path, flags));
    });
  shelf
    .addReading(shelf.fileCommand('check').addOption(shelf.json()).addOption(shelf.alone()))
    .addOption(shelf.option('--published', help.published))
    .action(async (path: string, flags: CheckFlags) => {
      finish(await (await import('../commands/check.js')).check(platform, path, flags));
    });
  shelf
    .fileCommand('validate')
    .addOption(shelf.json())
    .action(async (path: string, flags: ValidateFlags) => {
      finish(await (await import('../commands/validate.js')).validate(platform, path, flags));
    });
}
