export { readUcinetDl } from './read-ucinet-dl.js';
