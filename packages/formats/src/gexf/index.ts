export { readGexf } from './read-gexf.js';
export { writeGexf } from './write-gexf.js';
