export { csvSheet } from './csv-sheet.js';
export { readTable } from './read-table.js';
