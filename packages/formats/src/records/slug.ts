const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** Texts without accents, as most are once German letters are written out. */
const basicLetters = /^[ -~]*$/;
const longestSlug = 80;

/** A short, readable id from a text: lower case, words joined by hyphens; letters of any script stay. */
export function slug(text: string): string {
  const lower = text.toLowerCase().replace(/[äöüß]/g, (letter) => german[letter] ?? letter);
  return (basicLetters.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');
}
