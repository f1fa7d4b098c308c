import { CellBudget } from '../cell-grid.js';
import { readPart } from '../read-part.js';
import type { Workbook } from '../read-part.js';
import { SheetReport } from '../sheet-report.js';
import type { Sheet } from '../sheet.js';
import { sheetPlace } from '../sheet-place.js';
import { workbookMalformed } from '../workbook-malformed.js';
import { readSharedTexts } from './read-shared-texts.js';
import { readStyles } from './read-styles.js';
import { readWorkbookPart } from './read-workbook-part.js';
import type { SheetEntry } from './read-workbook-part.js';
import { WorksheetReader } from './worksheet-reader.js';

/**
 * Reads all sheets of an XLSX workbook.
 * @throws FormatError
 */
export function readXlsxSheets(book: Workbook): readonly Sheet[] {
  const { sheets, is1904, stylesPart, sharedTextsPart } = readWorkbookPart(book);
  const formats = stylesPart === undefined ? [] : readStyles(book, stylesPart);
  const texts = sharedTextsPart === undefined ? [] : readSharedTexts(book, sharedTextsPart);
  const budget = new CellBudget(book.file.limits);
  const readSheet = ({ name, isHidden, part }: SheetEntry): Sheet => {
    const report = new SheetReport(book.file.findings, sheetPlace(name, sheets.length));
    const reader = new WorksheetReader({ texts, formats, is1904, budget, report });
    if (!readPart(book, part, reader)) throw workbookMalformed(part);
    return { name, isHidden, rows: reader.finish(), merged: reader.merged };
  };
  return sheets.map(readSheet);
}
