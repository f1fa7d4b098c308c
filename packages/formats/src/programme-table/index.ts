export { readProgrammeTables } from './read-programme-tables.js';
export { writeEventCsv, writeEventXlsx } from './write-event-table.js';
