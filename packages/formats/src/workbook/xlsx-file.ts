import type { Findings } from '../reading/findings.js';
import type { WrittenFile } from '../writing/write-result.js';
import type { SheetToWrite } from './sheet-to-write.js';
import { writeSheets } from './write-sheets.js';

/** A workbook as one of the files that a writer hands back. */
export function xlsxFile(sheets: readonly SheetToWrite[], findings: Findings): WrittenFile {
  return {
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: writeSheets(sheets, findings),
  };
}
