import { comparableTag, fallbackChain } from '@geflecht/core/text';
import { mailWordsDeDu } from './mail-words-de-du.js';
import { mailWordsDeSimple } from './mail-words-de-simple.js';
import { mailWordsDe } from './mail-words-de.js';
import { mailWordsEn } from './mail-words-en.js';
import type { MailWords } from './mail-words.js';

/** The words of mails by the tag of their language, in lower case. */
export const mailWordsByTag: ReadonlyMap<string, MailWords> = new Map(
  [mailWordsDe, mailWordsDeDu, mailWordsDeSimple, mailWordsEn].map((words) => [words.tag.toLowerCase(), words]),
);

/** The words for a reader: those of the tag, else of its language, else English. */
export function wordsFor(locale: string): MailWords {
  const found = fallbackChain(comparableTag(locale)).flatMap((tag) => mailWordsByTag.get(tag) ?? []);
  return found[0] ?? mailWordsEn;
}
