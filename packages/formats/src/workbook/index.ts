export { readWorkbook, workbookSheets } from './read-workbook.js';
export { readSheets } from './read-sheets.js';
export type { MergedCells, Sheet } from './sheet.js';
export { writeSheets } from './write-sheets.js';
export type { SheetToWrite } from './sheet-to-write.js';
