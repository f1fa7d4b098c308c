import type { GeflechtDocument } from '@geflecht/core/document';
import { renderEvent, sheetNames } from '@geflecht/core/html';
import type { PageOptions, RenderedEvent } from '@geflecht/core/html';
import { CliError } from '../cli-error.js';
import { discloseTo } from '../disclosure.js';
import type { Platform } from '../platform.js';
import { unreadableOption } from '../read-options.js';
import { readSource } from '../read-source.js';
import type { SourceFlags } from '../read-source.js';
import { leftOutLines, warningLines } from '../report.js';
import { renderFilledSheet } from '../render-filled-sheet.js';

/** Options of `render`. */
export interface RenderFlags extends SourceFlags {
  readonly event?: string;
  readonly locale?: string;
  readonly url?: string;
  readonly sheet?: string;
}

/** The fallback of an element, or a sheet. */
async function pageOf(
  document: GeflechtDocument,
  sheet: string | undefined,
  options: PageOptions,
): Promise<RenderedEvent> {
  const name = sheetNames.find((known) => known === sheet);
  if (sheet !== undefined && name === undefined) throw unreadableOption('--sheet', sheet);
  const page = name === undefined ? renderEvent(document, options) : await renderFilledSheet(document, name, options);
  if (page !== undefined) return page;
  throw new CliError({
    code: 'no-event',
    words: {
      de: 'Veranstaltung gelesen: Die Datei enthält keine solche, die öffentlich ist. Ein Programm angeben, bei mehreren --event.',
      en: 'Read event: the file holds no such event that is public. Name a programme and, among several, --event.',
    },
  });
}

/** Prints a programme as HTML that needs no script, or as a page to print, as everybody may read it. */
export async function render(platform: Platform, path: string, flags: RenderFlags): Promise<number> {
  const { locale = platform.locale, event: eventId, sheet, url } = flags;
  if (locale !== 'de' && locale !== 'en') throw unreadableOption('--locale', locale);
  const { result } = await readSource(platform, path, flags);
  const at = platform.now().toISOString();
  const { document } = discloseTo('public', result.document, { content: 'event', at });
  const { html, leftOut } = await pageOf(document, sheet, { eventId, locale, url });
  platform.writeOut(html.endsWith('\n') ? html : `${html}\n`);
  platform.writeError(warningLines(result.warnings, platform.locale));
  platform.writeError(leftOutLines(leftOut, platform.locale));
  return 0;
}
