import { fileEncrypted } from '../../zip/file-encrypted.js';
import { unpackText } from '../../zip/unpack-entry.js';
import { CellBudget } from '../cell-grid.js';
import { readPart } from '../read-part.js';
import type { Workbook } from '../read-part.js';
import { sheetPlace } from '../sheet-place.js';
import { reportHiddenColumns, SheetReport } from '../sheet-report.js';
import type { Sheet } from '../sheet.js';
import { workbookMalformed } from '../workbook-malformed.js';
import { OdsReader } from './ods-reader.js';
import type { OdsTable } from './ods-reader.js';

const contentPart = 'content.xml';
const manifestPart = 'meta-inf/manifest.xml';

function assertReadable({ archive }: Workbook): void {
  const manifest = archive.entries.get(manifestPart);
  if (manifest !== undefined && unpackText(archive, manifest).includes('encryption-data')) throw fileEncrypted();
}

function reportTable(report: SheetReport, { grid, merged, hiddenRows, hiddenColumns, faults }: OdsTable): void {
  for (const row of hiddenRows) report.hiddenRow(row);
  for (const { kind, row, column, value } of faults) {
    if (kind === 'error') report.errorCell(row, column, value);
    else report.valuelessFormula(row, column, value);
  }
  for (const cells of merged) report.merged(cells);
  reportHiddenColumns(report, grid.rows, hiddenColumns);
}

/**
 * Reads all sheets of an ODS workbook.
 * @throws FormatError
 */
export function readOdsSheets(book: Workbook): readonly Sheet[] {
  assertReadable(book);
  const reader = new OdsReader(new CellBudget(book.file.limits));
  if (!readPart(book, contentPart, reader)) throw workbookMalformed(contentPart);
  return reader.tables.map((table) => {
    const { name, isHidden, grid, merged } = table;
    reportTable(new SheetReport(book.file.findings, sheetPlace(name, reader.tables.length)), table);
    grid.fillDown(merged);
    return { name, isHidden, rows: grid.rows, merged };
  });
}
