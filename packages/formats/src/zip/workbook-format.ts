import { packedBytes } from './packed-bytes.js';
import { storedMethod } from './zip-directory.js';
import type { ZipArchive } from './zip-directory.js';

/** A format whose files are archives. */
export type WorkbookFormat = 'xlsx' | 'ods';

const longestType = 200;
const spreadsheetType = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * The media type an OpenDocument names in its first entry. It is meant to be stored as it is, so that it is told without
 * unpacking; where somebody has packed it after all, the parts have to tell.
 */
function statedType(archive: ZipArchive): string {
  const entry = archive.entries.get('mimetype');
  if (entry === undefined || entry.size > longestType) return '';
  const packed = packedBytes(archive, entry);
  if (entry.method === storedMethod) return new TextDecoder().decode(packed).trim();
  return archive.entries.has('content.xml') ? spreadsheetType : '';
}

/** Which workbook an archive is, by its parts; nothing where it is another kind of archive. */
export function workbookFormat(archive: ZipArchive): WorkbookFormat | undefined {
  const { entries } = archive;
  if (statedType(archive).startsWith(spreadsheetType)) return 'ods';
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
