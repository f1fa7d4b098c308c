import { FileContent } from '../reading/file-content.js';
import type { ReadOptions } from '../reading/read-options.js';
import { workbookFormat } from '../zip/workbook-format.js';
import { openZip } from '../zip/zip-directory.js';
import { readOdsSheets } from './ods/read-ods-sheets.js';
import type { Sheet } from './sheet.js';
import { workbookMalformed } from './workbook-malformed.js';
import { readXlsxSheets } from './xlsx/read-xlsx-sheets.js';

/** The sheets of a workbook and the format they came in. */
export interface SheetFile {
  readonly format: 'xlsx' | 'ods';
  readonly sheets: readonly Sheet[];
}

/**
 * Reads the sheets of a workbook of either make, hidden ones too; these are named in a warning.
 * @throws FormatError `zip-malformed`, `file-encrypted`, `workbook-malformed`, `xml-entities-refused`, `too-large`,
 * `too-many`, `too-deep`
 */
export function readSheetFile(file: FileContent): SheetFile {
  const archive = openZip(file.bytes, file.limits);
  const format = workbookFormat(archive);
  if (format === undefined) throw workbookMalformed('xl/workbook.xml');
  const sheets = format === 'xlsx' ? readXlsxSheets({ file, archive }) : readOdsSheets({ file, archive });
  for (const { name, isHidden, rows } of sheets) {
    if (isHidden && rows.length > 0) file.findings.report('sheets-hidden', `sheet ${name}`, name);
  }
  return { format, sheets };
}

/**
 * Reads the sheets of a workbook cell by cell, XLSX or ODS; of bytes it is not told what was merged, hidden or broken.
 * @throws FormatError
 */
export function readSheets(input: Uint8Array | FileContent, options?: ReadOptions): readonly Sheet[] {
  return readSheetFile(input instanceof FileContent ? input : new FileContent(input, options)).sheets;
}
