export { staticBackend } from './backend.js';
export type { StaticBackend } from './backend.js';
export { readVersion } from './read-version.js';
export type { StaticBackendOptions, StaticBesides, StaticFile, StaticInline } from './options.js';
