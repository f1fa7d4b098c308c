export { staticBackend } from './backend.js';
export type { StaticBackend } from './backend.js';
export type { StaticBackendOptions, StaticFile, StaticInline } from './options.js';
