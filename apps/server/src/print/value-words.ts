import type { PrintLocale } from './print-words.js';

const words: Readonly<Record<string, Readonly<Record<PrintLocale, string>>>> = {
  adult: { de: 'Erwachsene', en: 'Adults' },
  child: { de: 'Kinder', en: 'Children' },
  assistant: { de: 'Assistenzen', en: 'Assistants' },
  true: { de: 'ja', en: 'yes' },
  false: { de: 'nein', en: 'no' },
  sum: { de: 'Summe', en: 'Sum' },
  unknown: { de: 'ohne Alter', en: 'age not given' },
};
const ages = /^(\d+)-(\d+)$/;

/** What is counted, in words: kinds of person, bands of ages, yes and no. */
export function valueWords(value: string | undefined, locale: PrintLocale): string {
  if (value === undefined) return '';
  const band = ages.exec(value);
  if (band === null) return words[value]?.[locale] ?? value;
  return `${band[1]}–${band[2]} ${locale === 'de' ? 'Jahre' : 'years'}`;
}
