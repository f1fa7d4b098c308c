export { readGeflechtJson } from './read-geflecht-json.js';
export { writeGeflechtJson } from './write-geflecht-json.js';
export type { WriteOptions } from './write-geflecht-json.js';
