import { messages as german } from './locales/time-de.js';

/** What is said of states and changes, by language. */
export const timeCatalogue = {
  de: german,
  'de-simple': () => import('./locales/time-de-simple.js'),
  en: () => import('./locales/time-en.js'),
};
