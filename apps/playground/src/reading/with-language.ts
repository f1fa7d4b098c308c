import type { GeflechtDocument } from '@geflecht/core/document';

/** Tells whether nothing in a document says in which language it is written. */
export function isLanguageOpen({ defaults, events = [], networks = [] }: GeflechtDocument): boolean {
  if (defaults?.contentLocale !== undefined) return false;
  const isNamed = events.some(
    ({ contentLocale, languages = [] }) => contentLocale !== undefined || languages.length > 0,
  );
  return !isNamed && !networks.some(({ contentLocale }) => contentLocale !== undefined);
}

/** States the language of a document that names none. */
export function withLanguage(document: GeflechtDocument, language: string): GeflechtDocument {
  if (language === '' || !isLanguageOpen(document)) return document;
  return { ...document, defaults: { ...document.defaults, contentLocale: language } };
}
