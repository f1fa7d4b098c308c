import { messages as german } from './finding-news-de.js';
import type { FindingNewsMessages } from './finding-news-messages.js';

/** What is said about changes among findings, in plain German. */
export const messages: FindingNewsMessages = {
  ...german,
  appeared: 'Das ist neu',
  gone: 'Das gibt es nicht mehr',
  changed: 'Das ist anders',
  before: 'Früher:',
  same: 'Nichts ist anders.',
  comparing: 'Wir vergleichen …',
};
