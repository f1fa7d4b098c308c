export { httpBackend } from './backend.js';
export type { HttpBackendOptions } from './options.js';
