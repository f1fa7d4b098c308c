import { nearestLanguage } from '../../../controllers/messages-controller.js';
import type { MessageLoader } from '../../../controllers/messages-controller.js';

/** Loads the words nearest to a language; German ones where there are none. */
export async function loadMessages<Messages>(
  catalogue: Readonly<Record<'de', MessageLoader<Messages>>>,
  locale: string,
): Promise<Messages> {
  const language = nearestLanguage(locale, catalogue) as 'de';
  return (await catalogue[language]()).messages;
}
