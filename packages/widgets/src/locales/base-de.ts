import type { BaseMessages } from './base-messages.js';

/** What every element may have to say, in German (Sie). */
export const baseMessages: BaseMessages = {
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',
  empty: 'Hier gibt es noch nichts anzuzeigen.',
  failed: {
    'source-missing': 'Für diesen Bereich ist keine Datenquelle angegeben.',
    'not-found': 'Der gesuchte Eintrag wurde nicht gefunden.',
    document: 'Die Daten konnten nicht gelesen werden.',
    other: 'Die Daten konnten gerade nicht geladen werden.',
  },
};
