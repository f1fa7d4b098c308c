import { writeFile } from '@geflecht/formats';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { WriteOptions, WriteResult } from '@geflecht/formats';
import { CliError } from './cli-error.js';

/** HTML of an event, and what it could not show. */
export interface EventHtml {
  readonly html: string;
  readonly warnings: WriteResult['warnings'];
}

/**
 * The programme as HTML that needs no script.
 * @throws CliError `no-event`
 */
export async function eventHtml(document: GeflechtDocument, options: WriteOptions): Promise<EventHtml> {
  if ((document.events ?? []).length === 0) {
    throw new CliError({
      code: 'no-event',
      words: {
        de: 'Veranstaltung gelesen: Die Datei enthält keine öffentliche. Ein Programm angeben.',
        en: 'Read event: the file holds no public one. Name a programme.',
      },
    });
  }
  const { files, warnings } = await writeFile(document, 'event-html', options);
  return { html: new TextDecoder().decode(files[0]?.bytes), warnings };
}

/** The same facts for search engines, as a block of data that no browser runs. */
export async function eventData(document: GeflechtDocument, options: WriteOptions): Promise<string> {
  const { files } = await writeFile(document, 'schema-org', options);
  const data: unknown = JSON.parse(new TextDecoder().decode(files[0]?.bytes));
  // No text can end the block early.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>\n`;
}
