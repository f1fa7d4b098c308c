import { FormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { readPeopleList } from '../people-list/read-people-list.js';
import { readProgrammeTables } from '../programme-table/read-programme-tables.js';
import { readKumuSheets } from '../kumu-table/read-kumu-sheets.js';
import { readCertainNetwork, readLeadingTies, readNetworkSheets } from './network-sheets.js';
import { readPartnerList } from './partner-list.js';
import { plainReading } from './plain-table.js';
import type { NumberedSheet, TableRecogniser } from './table-source.js';

/** From the most particular to the most general. */
const recognisers: readonly TableRecogniser[] = [
  readKumuSheets,
  readCertainNetwork,
  readPeopleList,
  readLeadingTies,
  readProgrammeTables,
  readNetworkSheets,
  readPartnerList,
];

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
 * Reads the sheets of a table file of any make by what they hold; what nobody recognises stays rows and columns.
 * @throws FormatError `format-unknown`, `mapping-unknown`, `too-many`
 */
export function recogniseTables(sheets: readonly NumberedSheet[], file: FileContent): FileReading {
  const filled = sheets.filter(({ columns, rows }) => columns.length > 1 || rows.length > 0);
  if (filled.length === 0) throw notTable();
  for (const recognise of recognisers) {
    const reading = recognise(filled, file);
    if (reading !== undefined) return reading;
  }
  return plainReading(filled, file);
}
