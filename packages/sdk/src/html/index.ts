export { programmeUrl } from './programme-url.js';
export type { ProgrammeUrlOptions } from './programme-url.js';
export { renderFallback } from './render-fallback.js';
export type { RenderFallbackOptions } from './render-fallback.js';
