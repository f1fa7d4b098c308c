import { officeWordsDe } from './data/office-words-de.js';
import type { OfficeWords } from './data/office-words-de.js';
import { officeWordsEn } from './data/office-words-en.js';
import { pageWordsEn } from './data/page-words-en.js';

/** Words of the office in a language; German where it is none of ours. */
export function officeWords(locale: string): OfficeWords {
  return locale.startsWith('en') ? officeWordsEn : officeWordsDe;
}

/** Puts the page's own words, which it holds in German, into the language of the office. */
export function wordPage(page: Document, { locale }: OfficeWords): void {
  if (locale === 'de') return;
  page.querySelector('main')?.setAttribute('lang', locale);
  for (const place of page.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = pageWordsEn[place.dataset['word'] ?? ''] ?? place.textContent;
  }
}

/** What went wrong, in a sentence. */
export function failureSentence(error: unknown, words: OfficeWords): string {
  const { code = 'unknown' } = Object(error) as { readonly code?: string };
  return words.failures[code] ?? words.failed(code);
}

/** A value that was counted, in words: a band of ages, yes, no or what it is. */
export function valueWords(value: string, { counts }: OfficeWords): string {
  const [, from, to] = /^(\d+)-(\d*)$/u.exec(value) ?? [];
  if (from !== undefined && to !== undefined) return to === '' ? counts.from(from) : counts.band(from, to);
  return counts.values[value] ?? value;
}
