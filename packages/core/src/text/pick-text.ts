import { comparableTag, fallbackChain } from './locale-tag.js';
import type { Text } from './text.js';

/** A text as picked for a reader. */
export interface PickedText {
  readonly value: string;
  /** Tag of the language that was picked, as its author wrote it, for `lang` and `dir`; unknown for a lone string. */
  readonly locale: string | undefined;
}

/** A private-use or variant subtag, such as in `de-x-du` and `de-simple`: the same language for particular readers. */
const register = /-(x-|[a-z\d]{5,8}(-|$))/;
const lastResort = 'en';

/**
 * Picks the language of a text: each requested tag in turn with its truncations (`de-x-du`, then `de`), then another form
 * of the same language, one without a register such as `de-x-du` or `de-simple` first; after all of them the content
 * locale, English, and whatever comes first. Blank entries count as missing; `undefined` where nothing is written.
 * @param locales what the reader asks for, best first
 * @param contentLocale language of the record, and of a lone string
 */
export function pickText(text: Text, locales: readonly string[], contentLocale?: string): PickedText | undefined {
  if (typeof text === 'string') return isWritten(text) ? { value: text, locale: contentLocale } : undefined;
  const entries = Object.entries(text).filter(([, value]) => isWritten(value));
  const written = entries.map(([locale, value]) => ({ locale, value }));
  for (const wanted of [...locales, contentLocale, lastResort]) {
    const found = wanted && findNearest(written, comparableTag(wanted));
    if (found) return found;
  }
  return written[0];
}

interface WrittenText extends PickedText {
  readonly locale: string;
}

function isWritten(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function findNearest(written: readonly WrittenText[], wanted: string): WrittenText | undefined {
  const tags = written.map(({ locale }) => comparableTag(locale));
  for (const tag of fallbackChain(wanted)) {
    const exact = written[tags.indexOf(tag)];
    if (exact !== undefined) return exact;
  }
  const language = wanted.replace(/-.*|$/, '-');
  const sameLanguage = tags.filter((tag) => tag.startsWith(language));
  return written[tags.indexOf(sameLanguage.find((tag) => !register.test(tag)) ?? sameLanguage[0] ?? '')];
}
