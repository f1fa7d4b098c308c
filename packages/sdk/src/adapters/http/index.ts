export { httpBackend } from './backend.js';
export type { HttpBackend } from './backend.js';
export type { HttpBackendOptions } from './options.js';
