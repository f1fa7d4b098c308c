import type { FormMessages } from './form-messages.js';

const catalogue = {
  de: () => import('./form-de.js'),
  en: () => import('./form-en.js'),
};

/** Loads the form's own words; German where there are none in a language. */
export async function loadFormMessages(language: string): Promise<FormMessages> {
  const load = language in catalogue ? catalogue[language as keyof typeof catalogue] : catalogue.de;
  return (await load()).messages;
}
