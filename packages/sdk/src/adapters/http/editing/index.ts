export { httpEditingBackend } from './backend.js';
