import { wordsInGerman } from './programme-words-de.js';
import { wordsInEnglish } from './programme-words-en.js';
import type { ProgrammeWords } from './programme-words.js';

/** The words in German and English. */
export const programmeWords: Readonly<Record<'de' | 'en', ProgrammeWords>> = { de: wordsInGerman, en: wordsInEnglish };
