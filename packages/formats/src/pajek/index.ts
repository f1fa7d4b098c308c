export { readPajek } from './read-pajek.js';
