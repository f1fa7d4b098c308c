import type { CellFormat } from './cell-format.js';
import { serialMoment, serialTime } from './serial-date.js';

/** Written like this, a number is its own shortest decimal: at most 15 digits, nothing to leave out. */
const isShortest = /^(?:0|-?[1-9]\d{0,14})$|^-?(?=[\d.]{3,16}$)(?:0|[1-9]\d*)\.\d*[1-9]$/;

function decimalText(written: string): string {
  if (isShortest.test(written)) return written;
  const value = Number(written);
  return Number.isFinite(value) && written.trim() !== '' ? String(value) : written.trim();
}

/** A number of XLSX as the text of a cell: dates as ISO, leading zeros that the format shows, else the shortest decimal. */
export function numberText(written: string, format: CellFormat, is1904: boolean): string {
  if (format === 'plain') return decimalText(written);
  const value = Number(written);
  if (format === 'moment') return serialMoment(value, is1904) ?? decimalText(written);
  if (typeof format === 'string') {
    return serialTime(value, { is1904, countsHours: format === 'hours' }) ?? decimalText(written);
  }
  const plain = decimalText(written);
  return /^\d+$/.test(plain) ? plain.padStart(format.digits, '0') : plain;
}
