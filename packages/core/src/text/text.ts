import * as z from 'zod/mini';

/** Longest plain author text, in UTF-16 units. */
export const longestText = 5_000;
/** Longest formatted author text, in UTF-16 units. */
export const longestRichText = 100_000;

/** BCP-47 language tag such as `de`, `de-x-du`, `de-simple`, `ar`. */
export const localeTagSchema = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

function multilingual(longest: number) {
  const value = z.string().check(z.maxLength(longest));
  return z.union([value, z.record(localeTagSchema, value)]);
}

/** Author text: one string, or a map of language tag → string. Picked by chain, never rewritten. */
export const textSchema = multilingual(longestText);

/** Author text in the Markdown subset that `readRichText` turns into nodes. */
export const richTextSchema = multilingual(longestRichText);

/** Author text: one string, or a map of language tag → string. */
export type Text = string | Readonly<Record<string, string>>;

/** Author text in the Markdown subset. */
export type RichText = Text;
