import type { FileContent } from '../reading/file-content.js';
import type { NumberedSheet } from './table-source.js';

/** Names the sheets of a workbook that a reading left out. */
export function dropOtherSheets(
  file: FileContent,
  sheets: readonly NumberedSheet[],
  read: readonly NumberedSheet[],
): void {
  for (const { name } of sheets.filter((sheet) => !read.includes(sheet))) {
    file.findings.drop('sheet-dropped', `sheet ${name}`, name);
  }
}
