export { readGexf } from './read-gexf.js';
