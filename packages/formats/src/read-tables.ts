import { formatOf, openFile } from './detect/detect-format.js';
import type { FileContent } from './reading/file-content.js';
import { asFormatError } from './reading/file-reader.js';
import type { ReadOptions } from './reading/read-options.js';
import type { FormatName, Table } from './reading/read-result.js';
import type { NumberedSheet } from './tables/table-source.js';

/** A table of a file as it stands, whatever it may mean. */
export interface NamedTable extends Table {
  /** Name of its sheet, or the file's where it has none. */
  readonly name: string;
  readonly isHidden: boolean;
}

async function sheetsOf(file: FileContent, format: FormatName): Promise<readonly NumberedSheet[]> {
  if (format === 'csv') return [(await import('./tables/index.js')).csvSheet(file)];
  if (format !== 'xlsx' && format !== 'ods') return [];
  return (await import('./workbook/index.js')).workbookSheets(file);
}

/**
 * Reads the tables of a CSV, XLSX or ODS file as rows and columns, so that somebody can say which column holds what; files
 * of other formats have none.
 * @throws FormatError whenever the file cannot be read, and nothing else
 */
export async function readTables(bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly NamedTable[]> {
  try {
    const file = openFile(bytes, options);
    const sheets = await sheetsOf(file, formatOf(file));
    return sheets.map(({ name, isHidden, columns, rows }) => ({ name, isHidden, columns, rows }));
  } catch (error) {
    throw asFormatError(error);
  }
}
