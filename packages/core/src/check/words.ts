import { pickText } from '../text/pick-text.js';
import type { Text } from '../text/text.js';

const longest = 60;

/** A text for a sentence about it: its first language, shortened. */
export function wordsOf(text: Text | undefined): string {
  const words = text === undefined ? '' : (pickText(text, ['de'])?.value.trim() ?? '');
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** Whether a text says nothing in any language. */
export function isBlank(text: Text | undefined): boolean {
  return wordsOf(text) === '';
}
