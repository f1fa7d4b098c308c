export { readFrabJson } from './read-frab.js';
export { readFrabXml } from './read-frab.js';
