export { readSessionize } from './read-sessionize.js';
