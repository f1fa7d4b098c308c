export { httpManagingBackend } from './backend.js';
export type { HttpManagingBackend } from './backend.js';
