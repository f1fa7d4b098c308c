import type { FindingNewsMessages } from './finding-news-messages.js';

/** What is said about changes among findings, in English. */
export const messages: FindingNewsMessages = {
  appeared: 'New',
  gone: 'No longer',
  changed: 'Different',
  before: 'Before:',
  same: 'Nothing has changed among the hints.',
  comparing: 'Comparing the hints …',
  told: (appeared, gone, changed) => `Hints: ${appeared} new, ${gone} no longer, ${changed} different.`,
};
