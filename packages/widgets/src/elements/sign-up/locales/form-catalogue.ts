import type { FormMessages } from './form-messages.js';
import { loadMessages } from './load-messages.js';

const catalogue = {
  de: () => import('./form-de.js'),
  'de-simple': () => import('./form-de-simple.js'),
  'de-x-du': () => import('./form-de-du.js'),
  en: () => import('./form-en.js'),
};

/** Loads the form's own words. */
export function loadFormMessages(locale: string): Promise<FormMessages> {
  return loadMessages(catalogue, locale);
}
