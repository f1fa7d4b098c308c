export { readProgrammeTables } from './read-programme-tables.js';
