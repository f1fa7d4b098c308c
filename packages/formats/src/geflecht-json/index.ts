export { readGeflechtJson } from './read-geflecht-json.js';
export { writeGeflecht, writeGeflechtJson } from './write-geflecht-json.js';
export type { GeflechtJsonOptions } from './write-geflecht-json.js';
