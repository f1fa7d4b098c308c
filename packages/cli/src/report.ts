import type { LeftOut, LeftOutCode } from '@geflecht/core/html';
import type { ReadWarning } from '@geflecht/formats';
import type { Withheld } from './disclosure.js';
import type { Locale, Words } from './locale.js';
import { labels } from './locales/words.js';

const mostExamples = 3;

/** A name of the data in the reader's language. */
export function labelOf(name: string, locale: Locale): string {
  return labels.get(name)?.[locale] ?? name;
}

type Count = number | Readonly<Record<string, number>>;

function countText(count: Count): string {
  if (typeof count === 'number') return String(count);
  return Object.entries(count)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

/** Counts for people, one line each; counts by name stand on one. */
export function countLines(counts: Readonly<Record<string, Count>>, locale: Locale): string {
  const told = Object.entries(counts).map(([name, count]) => `  ${labelOf(name, locale)}: ${countText(count)}\n`);
  return told.join('');
}

/** Warnings for people, one line each. */
export function warningLines(warnings: readonly ReadWarning[], locale: Locale): string {
  if (warnings.length === 0) return '';
  const heading = locale === 'de' ? 'Hinweise:' : 'Notes:';
  return `${heading}\n${warnings.map(({ message, at }) => `  - ${message[locale]} [${at}]\n`).join('')}`;
}

/** What a format does not carry, one line each. */
export function lossLines(
  warnings: readonly ReadWarning[],
  { locale, format }: { readonly locale: Locale; readonly format: string },
): string {
  if (warnings.length === 0) return '';
  const heading = {
    de: `Was ${format} nicht oder anders trägt:`,
    en: `What ${format} does not carry, or differently:`,
  };
  return `${heading[locale]}\n${warnings.map(({ message }) => `  - ${message[locale]}\n`).join('')}`;
}

const leftOutWords: Readonly<Record<LeftOutCode, Words>> = {
  'link-unusable': { de: 'Adressen, denen niemand folgen kann', en: 'addresses that nobody can follow' },
  'picture-elsewhere': {
    de: 'Bilder einer anderen Seite, die sonst von jedem Besuch erführe',
    en: 'pictures of another site, which would learn of every visit',
  },
};

/** What a page does without, one line for each reason. */
export function leftOutLines(leftOut: readonly LeftOut[], locale: Locale): string {
  if (leftOut.length === 0) return '';
  const heading = { de: 'Weggelassen:', en: 'Left out:' }[locale];
  const groups = [...Map.groupBy(leftOut, ({ code }) => code)];
  const lines = groups.map(([code, items]) => {
    const values = [...new Set(items.map(({ value }) => value))].slice(0, mostExamples).join(', ');
    return `  - ${leftOutWords[code][locale]}: ${values}\n`;
  });
  return `${heading}\n${lines.join('')}`;
}

/** What is held back from those who will read the file, and how to write it all the same. */
export function withheldLines(withheld: readonly Withheld[], locale: Locale): string {
  if (withheld.length === 0) return '';
  const kinds = withheld.map(({ collection, count }) => `${labelOf(collection, locale)} ${count}`).join(', ');
  return {
    de: `Zurückgehalten, weil nicht für diese Leute bestimmt: ${kinds}. Für andere: --audience members, coordination, whole.\n`,
    en: `Held back, because not meant for these readers: ${kinds}. For others: --audience members, coordination, whole.\n`,
  }[locale];
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
