export { readFrabJson, readFrabXml } from './read-frab.js';
export { writeFrabJson } from './write-frab-json.js';
export { writeFrabXml } from './write-frab-xml.js';
