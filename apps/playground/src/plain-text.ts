import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';

/** A text as these pages show it: in German where it has been written, unless told otherwise; empty where nothing has. */
export function plainText(text: Text | undefined, locale = 'de'): string {
  return text === undefined ? '' : (pickText(text, [locale, 'de'])?.value ?? '');
}
