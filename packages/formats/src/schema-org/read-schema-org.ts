import { FormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import { fileReader } from '../reading/file-reader.js';
import { expandNames } from './expand-names.js';
import { readPage } from './read-page.js';
import { schemaOrgDocument } from './schema-org-document.js';
import type { LinkedPage } from './schema-org-document.js';

function isPage({ text }: FileContent): boolean {
  return text.trimStart().startsWith('<');
}

function filePage(file: FileContent): LinkedPage {
  return { parts: [{ data: expandNames(file.json()), at: 'file', origin: 'file' }] };
}

function eventMissing(isWebPage: boolean): FormatError {
  return new FormatError({
    code: 'event-missing',
    message: isWebPage
      ? {
          de: 'Webseite gelesen: Sie enthält keine Veranstaltung nach schema.org, weder als JSON-LD noch als Microdata. Eine andere Seite oder Datei wählen.',
          en: 'Read web page: it holds no schema.org event, neither as JSON-LD nor as microdata. Choose another page or file.',
        }
      : {
          de: 'JSON-LD gelesen: Es enthält keine Veranstaltung nach schema.org. Eine andere Datei wählen.',
          en: 'Read JSON-LD: it holds no schema.org event. Choose another file.',
        },
  });
}

/**
 * Reads events of schema.org from a JSON-LD file or a web page with JSON-LD, microdata or RDFa Lite.
 * @throws FormatError `event-missing` where there is no event in it
 */
export const readSchemaOrg = fileReader((file) => {
  const isWebPage = isPage(file);
  const document = schemaOrgDocument(file, isWebPage ? readPage(file) : filePage(file));
  if (document === undefined) throw eventMissing(isWebPage);
  return { document, format: 'schema-org', kind: 'event' };
});
