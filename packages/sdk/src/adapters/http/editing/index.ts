export { httpEditingBackend } from './backend.js';
export type { HttpEditingBackend } from './backend.js';
