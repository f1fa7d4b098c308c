import type { FindingNewsMessages } from './finding-news-messages.js';

/** What is said about changes among findings, in German. */
export const messages: FindingNewsMessages = {
  appeared: 'Dazugekommen',
  gone: 'Nicht mehr',
  changed: 'Anders',
  before: 'Vorher:',
  same: 'An den Hinweisen hat sich nichts geändert.',
  comparing: 'Die Hinweise werden verglichen …',
  told: (appeared, gone, changed) => `Hinweise: ${appeared} dazugekommen, ${gone} nicht mehr, ${changed} anders.`,
};
