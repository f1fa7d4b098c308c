export type { RichText, Text } from './text.js';

export { pickText } from './pick-text.js';
export type { PickedText } from './pick-text.js';
export { comparableTag, directionOf, fallbackChain } from './locale-tag.js';
export type { Direction } from './locale-tag.js';

export { escapeMarkup } from './escape-markup.js';
export { safeUrl } from './safe-url.js';
export { wordOf } from './word-of.js';
export type { SafeUrlOptions } from './safe-url.js';
