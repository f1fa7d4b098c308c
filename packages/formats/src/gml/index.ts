export { readGml } from './read-gml.js';
