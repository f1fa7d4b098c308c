export { detectFormat } from './detect-format.js';
