import { writeSheets } from '../workbook/index.js';
import { csvFile } from '../writing/csv-text.js';
import { formatWriter } from '../writing/format-writer.js';
import { eventTable } from './event-rows.js';

const sheetNames = { de: 'Programm', en: 'Programme' } as const;
const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Writes the programme of an event as CSV for spreadsheets: UTF-8 with byte order mark, semicolons, no cell that a
 * spreadsheet would run as a formula.
 */
export const writeEventCsv = formatWriter((document, writing) => [csvFile('.csv', eventTable(document, writing))]);

/** Writes the programme of an event as XLSX with one sheet. */
export const writeEventXlsx = formatWriter((document, writing) => {
  const name = sheetNames[writing.options.locale ?? 'de'];
  const bytes = writeSheets([{ name, ...eventTable(document, writing) }], writing.findings);
  return [{ ending: '.xlsx', mediaType: xlsxMediaType, bytes }];
});
