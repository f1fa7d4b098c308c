import { writeSheets } from '../workbook/index.js';
import { csvFile } from '../writing/csv-text.js';
import { formatWriter } from '../writing/format-writer.js';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import { reportEventLosses } from './event-losses.js';
import { eventTable } from './event-rows.js';
import { eventSheet } from './written-event-sheet.js';

const sheetNames = { de: 'Programm', en: 'Programme' } as const;
const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Writes the programme of an event as CSV for spreadsheets: UTF-8 with byte order mark, semicolons, no cell that a
 * spreadsheet would run as a formula.
 */
export const writeEventCsv = formatWriter((document, { options, findings }) => {
  const source = new ProgrammeToWrite(document, options);
  reportEventLosses(source, findings, 'rows');
  return [csvFile('.csv', eventTable(source, findings))];
});

/** Writes the programme of an event as XLSX: a sheet of sessions, and one that says what event they are of. */
export const writeEventXlsx = formatWriter((document, { options, findings }) => {
  const source = new ProgrammeToWrite(document, options);
  reportEventLosses(source, findings, 'workbook');
  const programme = { name: sheetNames[source.locale], ...eventTable(source, findings) };
  const bytes = writeSheets([programme, eventSheet(source)], findings);
  return [{ ending: '.xlsx', mediaType: xlsxMediaType, bytes }];
});
