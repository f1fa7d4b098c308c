import type { FileContent } from '../reading/file-content.js';
import { fileReader } from '../reading/file-reader.js';
import { recogniseTables } from '../tables/recognise-tables.js';
import { numberedSheet } from '../tables/table-source.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { readSheetFile } from './read-sheets.js';
import { sheetPlace } from './sheet-place.js';

/**
 * The sheets of a workbook with headings apart from rows; sheets without any cell are left out.
 * @throws FormatError
 */
export function workbookSheets(file: FileContent): readonly NumberedSheet[] {
  const { format, sheets } = readSheetFile(file);
  return sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => numberedSheet({ file, format, sheet, place: sheetPlace(sheet.name, sheets.length) }));
}

/**
 * Reads XLSX and ODS: what the sheets hold is recognised by their content, as with CSV.
 * @throws FormatError
 */
export const readWorkbook = fileReader((file) => recogniseTables(workbookSheets(file), file));
