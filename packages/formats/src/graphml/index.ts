export { readGraphml } from './read-graphml.js';
export { writeGraphml } from './write-graphml.js';
