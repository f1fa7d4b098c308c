import { messages as german } from './story-de.js';
import type { StoryMessages } from './story-messages.js';

/** What the steps of a story say, in plain German. */
export const messages: StoryMessages = {
  ...german,
  legend: 'Die Karte erklärt',
  all: 'Alle Schritte zeigen',
  single: 'Einen Schritt zeigen',
};
