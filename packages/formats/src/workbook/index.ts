export { writeSheets } from './write-sheets.js';
export type { SheetToWrite } from './sheet-to-write.js';
export type { MergedCells, Sheet } from './sheet.js';
