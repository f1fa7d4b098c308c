import type { ConvertFlags } from '../commands/convert.js';
import type { RenderFlags } from '../commands/render.js';
import type { SnippetFlags } from '../commands/snippet.js';
import { help } from '../locales/words.js';
import type { Platform } from '../platform.js';
import type { Finish, OptionShelf } from './option-shelf.js';

function addConvert(shelf: OptionShelf, platform: Platform, finish: Finish): void {
  const command = shelf.fileCommand('convert').argument('<out>', shelf.words(help.out));
  shelf
    .addReading(command.addOption(shelf.option('--to <format>', help.to)))
    .addOption(shelf.option('--audience <readers>', help.audience))
    .addOption(shelf.option('--event <event>', help.eventOrFile))
    .addOption(shelf.network())
    .addOption(shelf.locale())
    .addOption(shelf.option('--url <address>', help.url))
    .addOption(shelf.option('--cancel', help.cancel))
    .addOption(shelf.option('--merge', help.merge))
    .addOption(shelf.option('--force', help.force))
    .addOption(shelf.alone())
    .addOption(shelf.json())
    .action(async (from: string, to: string, flags: ConvertFlags) => {
      finish(await (await import('../commands/convert.js')).convert(platform, { from, to }, flags));
    });
}

function addRender(shelf: OptionShelf, platform: Platform, finish: Finish): void {
  shelf
    .addReading(shelf.fileCommand('render'))
    .addOption(shelf.event())
    .addOption(shelf.locale())
    .addOption(shelf.option('--url <address>', help.url))
    .addOption(shelf.option('--sheet <kind>', help.sheet))
    .action(async (path: string, flags: RenderFlags) => {
      finish(await (await import('../commands/render.js')).render(platform, path, flags));
    });
}

function addSnippet(shelf: OptionShelf, platform: Platform, finish: Finish): void {
  shelf
    .command('snippet')
    .argument('<element>', shelf.words(help.element))
    .argument('[file]', shelf.words(help.fallback))
    .addOption(shelf.option('--src <address>', help.src))
    .addOption(shelf.option('--backend <address>', help.backend))
    .addOption(shelf.event())
    .addOption(shelf.network())
    .addOption(shelf.option('--locale <language>', help.elementLocale))
    .addOption(shelf.option('--script <address>', help.script))
    .addOption(shelf.option('--heading-level <level>', help.headingLevel))
    .addOption(shelf.option('--classic', help.classic))
    .action(async (element: string, file: string | undefined, flags: SnippetFlags) => {
      finish(await (await import('../commands/snippet.js')).snippet(platform, { element, file }, flags));
    });
}

/** Adds the commands that make something of a file; each loads when it is called. */
export function addWritingCommands(shelf: OptionShelf, platform: Platform, finish: Finish): void {
  for (const add of [addConvert, addRender, addSnippet]) add(shelf, platform, finish);
}
