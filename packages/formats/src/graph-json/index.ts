export { readGraphJson } from './read-graph-json.js';
