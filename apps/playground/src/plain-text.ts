import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';

/** A text as these pages show it: in German where it has been written, empty where nothing has. */
export function plainText(text: Text | undefined): string {
  return text === undefined ? '' : (pickText(text, ['de'])?.value ?? '');
}
