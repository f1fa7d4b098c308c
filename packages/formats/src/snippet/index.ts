export { elementNames } from './element-name.js';
export type { ElementName } from './element-name.js';
export { fallbackOf } from './fallback.js';
export type { FallbackOptions } from './fallback.js';
export { snippetText } from './snippet-text.js';
export type { SnippetParts } from './snippet-text.js';
