export { readVna } from './read-vna.js';
