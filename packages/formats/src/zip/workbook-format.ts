import { unpackText } from './unpack-entry.js';
import type { ZipArchive } from './zip-directory.js';

/** A format whose files are archives. */
export type WorkbookFormat = 'xlsx' | 'ods';

const longestType = 200;

/** The media type an OpenDocument names in its first entry. */
function statedType(archive: ZipArchive): string {
  const entry = archive.entries.get('mimetype');
  return entry === undefined || entry.size > longestType ? '' : unpackText(archive, entry).trim();
}

/** Which workbook an archive is, by its parts; nothing where it is another kind of archive. */
export function workbookFormat(archive: ZipArchive): WorkbookFormat | undefined {
  const { entries } = archive;
  if (statedType(archive).startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  for (const name of entries.keys()) if (/^xl\/workbook[^/]*\.xml$/.test(name)) return 'xlsx';
  return undefined;
}

/** What another kind of archive is called, by its parts. */
export function archiveName({ entries }: ZipArchive): string {
  if (entries.has('word/document.xml')) return 'DOCX';
  if (entries.has('ppt/presentation.xml')) return 'PPTX';
  if (entries.has('xl/workbook.bin')) return 'XLSB';
  return entries.has('mimetype') ? 'OpenDocument, EPUB' : 'ZIP';
}
