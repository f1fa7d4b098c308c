import { readMoment } from '../time/read-moment.js';
import { serialMoment } from '../workbook/xlsx/serial-date.js';

/** Serial numbers from 1954 to 2064; smaller ones may be years or amounts. */
const [firstSerial, lastSerial] = [20_000, 60_000];

/**
 * The day or year that a cell of a column of times means: also `06.03.2027`, and the serial number that a date turns
 * into once its format is lost. What is none of these stays as it is.
 */
export function dayCell(cell: string): string {
  if (/^\d{5}$/.test(cell)) {
    const serial = Number(cell);
    return serial >= firstSerial && serial <= lastSerial ? (serialMoment(serial, false) ?? cell) : cell;
  }
  const moment = readMoment(cell);
  if (moment === undefined || moment.kind === 'clock') return cell;
  return moment.kind === 'instant' ? moment.instant.slice(0, 'YYYY-MM-DD'.length) : moment.date;
}
