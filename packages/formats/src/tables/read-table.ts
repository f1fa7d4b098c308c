import { FormatError } from '../errors/format-error.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { decodeText } from '../reading/decode-text.js';
import type { FileContent } from '../reading/file-content.js';
import { fileReader } from '../reading/file-reader.js';
import type { FileReading } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import { addActors } from './actor-table.js';
import { addMatrix, matrixOf } from './matrix-table.js';
import { parseTable } from './parse-table.js';
import type { NumberedTable } from './parse-table.js';
import { plainTableDocument } from './plain-table.js';
import { addTies, reportTieRoles, tieRoles } from './tie-table.js';
import type { TieRoles } from './tie-table.js';

function tiesReading(file: FileContent, table: NumberedTable, roles: TieRoles): FileReading {
  const builder = new NetworkBuilder(file, 'csv');
  const { companion } = file.options;
  if (companion !== undefined) {
    assertWithin(file.limits, 'bytes', companion.bytes.length);
    const ends = new Set(table.rows.flatMap((row) => [row[roles.from] ?? '', row[roles.to] ?? '']));
    addActors(builder, parseTable(file, decodeText(companion.bytes).text), ends);
  }
  addTies(builder, table, roles);
  reportTieRoles(file, table, roles);
  return { document: builder.finish(), format: 'csv', kind: 'network' };
}

function plainReading(file: FileContent, { columns, rows }: NumberedTable): FileReading {
  return { document: plainTableDocument(file, 'csv'), format: 'csv', kind: 'table', table: { columns, rows } };
}

function notTable(): FormatError {
  return new FormatError({
    code: 'format-unknown',
    message: {
      de: 'Datei gelesen: Ihr Inhalt ist weder Programm noch Netzwerk noch Tabelle. Ein anderes Format wählen.',
      en: 'Read file: its content is neither programme nor network nor table. Choose another format.',
    },
  });
}

/**
 * Reads CSV: tables of ties (with their list of actors as companion), matrices of one or two kinds of actors, and any
 * other table as rows and columns.
 * @throws FormatError
 */
export const readTable = fileReader((file) => {
  const table = parseTable(file);
  if (table.columns.length < 2 && table.rows.length < 1) throw notTable();
  const roles = tieRoles(table, file.options.mapping);
  if (roles !== undefined) return tiesReading(file, table, roles);
  const matrix = matrixOf(table);
  if (matrix === undefined) return plainReading(file, table);
  const builder = new NetworkBuilder(file, 'csv');
  addMatrix(builder, matrix, table.numbers);
  return { document: builder.finish(), format: 'csv', kind: 'network' };
});
