import type { GeflechtDocument } from '@geflecht/core/document';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { sourceOf } from '../records/origin.js';
import { dropOtherSheets } from './other-sheets.js';
import type { NumberedSheet } from './table-source.js';

/** The document of a table whose rows mean nothing to the model yet: its origin and nothing else. */
export function plainTableDocument(file: FileContent, system: string): GeflechtDocument {
  return { format: 'geflecht', version: 1, source: sourceOf(system, { originalId: file.name }) };
}

/** Reads the first sheet that is shown as rows and columns. */
export function plainReading(sheets: readonly NumberedSheet[], file: FileContent): FileReading {
  const sheet = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  const format = sheet?.format ?? 'csv';
  dropOtherSheets(file, sheets, sheet === undefined ? [] : [sheet]);
  return {
    document: plainTableDocument(file, format),
    format,
    kind: 'table',
    table: { columns: sheet?.columns ?? [], rows: sheet?.rows ?? [] },
  };
}
