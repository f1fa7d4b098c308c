import type { ReadWarning } from '@geflecht/formats';
import type { Locale } from './locale.js';
import { labels } from './locales/words.js';

/** A name of the data in the reader's language. */
export function labelOf(name: string, locale: Locale): string {
  return labels.get(name)?.[locale] ?? name;
}

/** Lines of `name: value`, indented. */
export function lines(entries: readonly (readonly [string, string | number])[]): string {
  return entries.map(([name, value]) => `  ${name}: ${value}\n`).join('');
}

/** Warnings for people, one line each. */
export function warningLines(warnings: readonly ReadWarning[], locale: Locale): string {
  if (warnings.length === 0) return '';
  const heading = locale === 'de' ? 'Hinweise:' : 'Notes:';
  return `${heading}\n${warnings.map(({ message, at }) => `  - ${message[locale]} [${at}]\n`).join('')}`;
}

/** Warnings as data in one language. */
export function plainWarnings(
  warnings: readonly ReadWarning[],
  locale: Locale,
): readonly { readonly code: string; readonly message: string; readonly at: string }[] {
  return warnings.map(({ code, message, at }) => ({ code, message: message[locale], at }));
}

/** Writes one JSON value for machines. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
