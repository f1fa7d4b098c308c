import { formatOf, openFile } from '../detect/detect-format.js';
import type { FileContent } from '../reading/file-content.js';
import { asFormatError } from '../reading/file-reader.js';
import type { ReadOptions } from '../reading/read-options.js';
import { csvSheet } from '../tables/csv-sheet.js';
import { numberedSheet } from '../tables/table-source.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { previewSheets } from './preview-sheets.js';
import type { PeoplePreview, PreviewOptions } from './preview-sheets.js';

async function sheetsOf(file: FileContent): Promise<readonly NumberedSheet[]> {
  const format = formatOf(file);
  if (format === 'csv') return [csvSheet(file)];
  if (format !== 'xlsx' && format !== 'ods') return [];
  const { readSheets } = await import('../workbook/index.js');
  return readSheets(file)
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => numberedSheet({ file, format, sheet, place: `sheet ${sheet.name}, ` }));
}

/**
 * Says what would become of a list of participants before anything is taken over: which column becomes what, the
 * first sign-ups as they would be read, and what is unclear. Takes the same options as reading it, so that a stated
 * `mapping` and `document` show their effect.
 * @returns undefined where the file lists no participants
 * @throws FormatError whenever the file cannot be read
 */
export async function previewPeopleList(
  bytes: Uint8Array,
  { preview, ...options }: ReadOptions & { readonly preview?: PreviewOptions } = {},
): Promise<PeoplePreview | undefined> {
  try {
    const file = openFile(bytes, options);
    const sheets = await sheetsOf(file);
    return previewSheets(sheets, file, preview);
  } catch (error) {
    throw asFormatError(error);
  }
}
