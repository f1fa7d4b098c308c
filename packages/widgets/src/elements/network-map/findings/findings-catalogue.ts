import type { MessageCatalogue } from '../../../controllers/messages-controller.js';
import type { FindingsMessages } from './locales/findings-messages.js';

/** Sentences of findings, by language. */
export const findingsCatalogue: MessageCatalogue<FindingsMessages> = {
  de: () => import('./locales/findings-de.js'),
  'de-simple': () => import('./locales/findings-de-simple.js'),
  en: () => import('./locales/findings-en.js'),
};
