const rightToLeftScripts = /^(adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa|yezi)$/;
const rightToLeftLanguages =
  /^(ar|arc|azb|bal|bgn|ckb|dv|fa|glk|he|iw|ji|ks|lrc|mzn|nqo|pnb|prs|ps|rhg|sd|sdh|skr|syr|ug|ur|yi)$/;

/** Writing direction, as the `dir` attribute takes it. */
export type Direction = 'ltr' | 'rtl';

/** A tag for comparison: lower case, hyphens only. */
export function comparableTag(locale: string): string {
  return locale.replaceAll('_', '-').toLowerCase();
}

/**
 * A language tag and its truncations, nearest first: `de-x-du` → `de-x-du`, `de` (RFC 4647 §3.4, lookup). A single
 * letter such as `x` never ends a tag.
 */
export function fallbackChain(locale: string): readonly string[] {
  const chain: string[] = [];
  for (let tag = locale.replaceAll('_', '-'); tag !== ''; tag = tag.replace(/(?:-\w)*-?[^-]*$/, '')) chain.push(tag);
  return chain;
}

/**
 * Direction in which a language is written: by its script subtag where there is one (`az-Arab`), else by the script the
 * language is usually written in. Left to right for unknown tags.
 */
export function directionOf(locale: string | undefined): Direction {
  const [language = '', ...rest] = comparableTag(locale ?? '').split('-');
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script === undefined ? rightToLeftLanguages.test(language) : rightToLeftScripts.test(script);
  return isRightToLeft ? 'rtl' : 'ltr';
}
