export { readGraphml } from './read-graphml.js';
