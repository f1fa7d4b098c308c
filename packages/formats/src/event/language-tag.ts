import type { Findings } from '../reading/findings.js';

const tagShape = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const usualTag = /^[a-z]{2}(-[A-Z]{2})?$/;
const longestTag = 35;
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deutsch: 'de',
    german: 'de',
    englisch: 'en',
    english: 'en',
    französisch: 'fr',
    french: 'fr',
    türkisch: 'tr',
    turkish: 'tr',
    arabisch: 'ar',
    arabic: 'ar',
    ukrainisch: 'uk',
    ukrainian: 'uk',
    russisch: 'ru',
    russian: 'ru',
    polnisch: 'pl',
    polish: 'pl',
    persisch: 'fa',
    farsi: 'fa',
  }),
);

/** A language tag from a tag in any spelling (`de_DE`) or a German or English name; others are dropped and reported. */
export function languageTag(value: string | undefined, findings: Findings, at: string): string | undefined {
  if (value === undefined || usualTag.test(value)) return value;
  const tag = names.get(value.toLowerCase()) ?? value.replaceAll('_', '-');
  if (tag.length <= longestTag && tagShape.test(tag)) return tag;
  findings.drop('language-unreadable', at, value);
  return undefined;
}
