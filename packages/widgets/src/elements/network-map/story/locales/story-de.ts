import type { StoryMessages } from './story-messages.js';

/** What the steps of a story say, in German. */
export const messages: StoryMessages = {
  legend: 'Rundgang',
  step: (at, of) => `Schritt ${at} von ${of}`,
  back: 'Zurück',
  next: 'Weiter',
  all: 'Alle Schritte als Liste',
  single: 'Schritt für Schritt',
  unknown: (words) => `Unbekannt: ${words}`,
};
