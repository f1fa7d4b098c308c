import { NetworkBuilder } from '../network/network-builder.js';
import { decodeText } from '../reading/decode-text.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import { addActors } from './actor-table.js';
import { csvSheet } from './csv-sheet.js';
import { dropOtherSheets } from './other-sheets.js';
import type { NumberedSheet } from './table-source.js';
import { addTies, reportTieRoles, tieRoles } from './tie-table.js';

/** Reads the sheet of ties, with the file of actors that was handed in beside it. */
export function readTieSheets(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  for (const sheet of sheets) {
    const roles = tieRoles(sheet, file.options.mapping);
    if (roles === undefined) continue;
    const builder = new NetworkBuilder(file, sheet.format);
    const { companion } = file.options;
    if (companion !== undefined) {
      assertWithin(file.limits, 'bytes', companion.bytes.length);
      const ends = new Set(sheet.rows.flatMap((row) => [row[roles.from] ?? '', row[roles.to] ?? '']));
      addActors(builder, csvSheet(file, decodeText(companion.bytes).text), ends);
    }
    addTies(builder, sheet, roles);
    reportTieRoles(file, sheet, roles);
    dropOtherSheets(file, sheets, [sheet]);
    return { document: builder.finish(), format: sheet.format, kind: 'network' };
  }
  return undefined;
}
