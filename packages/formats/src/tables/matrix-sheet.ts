import { NetworkBuilder } from '../network/network-builder.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { addMatrix, matrixOf } from './matrix-table.js';
import { dropOtherSheets } from './other-sheets.js';
import type { NumberedSheet } from './table-source.js';

/** Reads the first sheet that is a matrix of one or two kinds of actors. */
export function readMatrixSheet(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  for (const sheet of sheets) {
    const matrix = matrixOf(sheet);
    if (matrix === undefined) continue;
    const builder = new NetworkBuilder(file, sheet.format);
    addMatrix(builder, matrix, sheet.numbers);
    dropOtherSheets(file, sheets, [sheet]);
    return { document: builder.finish(), format: sheet.format, kind: 'network' };
  }
  return undefined;
}
