export { readDocument } from './document/index.js';
