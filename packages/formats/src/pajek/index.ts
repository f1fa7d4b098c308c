export { readPajek } from './read-pajek.js';
export { writePajek } from './write-pajek.js';
