import type { WriteOptions } from '@geflecht/formats';
import { discloseTo } from '../disclosure.js';
import { eventData, eventHtml } from '../event-html.js';
import type { Platform } from '../platform.js';
import { unreadableOption } from '../read-options.js';
import { readSource } from '../read-source.js';
import type { SourceFlags } from '../read-source.js';
import { lossLines, warningLines } from '../report.js';

/** Options of `render`. */
export interface RenderFlags extends SourceFlags {
  readonly event?: string;
  readonly locale?: string;
  readonly url?: string;
}

/** Prints a programme as HTML that needs no script, as everybody may read it. */
export async function render(platform: Platform, path: string, flags: RenderFlags): Promise<number> {
  const { locale = platform.locale } = flags;
  if (locale !== 'de' && locale !== 'en') throw unreadableOption('--locale', locale);
  const { result } = await readSource(platform, path, flags);
  const now = platform.now().toISOString();
  const { document } = discloseTo('public', result.document, { content: 'event', at: now });
  const options: WriteOptions = { eventId: flags.event, locale, url: flags.url, now };
  const { html, warnings } = await eventHtml(document, options);
  platform.writeOut(html.endsWith('\n') ? html : `${html}\n`);
  platform.writeOut(await eventData(document, options));
  platform.writeError(warningLines(result.warnings, platform.locale));
  platform.writeError(lossLines(warnings, { locale: platform.locale, format: 'HTML' }));
  return 0;
}
