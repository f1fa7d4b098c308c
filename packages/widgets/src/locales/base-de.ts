import type { BaseMessages } from './base-messages.js';

/** What every element may have to say, in German (Sie). */
export const baseMessages: BaseMessages = {
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',
  failed: {
    'source-missing': 'Hier ist keine Datenquelle angegeben.',
    'not-found': 'Der Eintrag wurde nicht gefunden.',
    document: 'Die Daten konnten nicht gelesen werden.',
    other: 'Die Daten konnten gerade nicht geladen werden.',
  },
};
