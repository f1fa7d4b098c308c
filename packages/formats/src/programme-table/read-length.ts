import { readNumber } from '../records/json-value.js';
import { readDuration } from '../time/read-duration.js';

const hourShape =
  /^(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:h|std|stunden?|hours?|hrs?)\.?\s?(?:(\d{1,2})\s?(?:m|min|minuten|minutes)?\.?)?$/i;
const minuteShape = /^(\d{1,4})\s?(?:'|’|′|m|min|minuten?|minutes?|mins)\.?$/i;
const fractionShape = /^0?[.,]\d{3,}$/;
const longestLength = 30;

/**
 * Reads a length in minutes: `45`, `45 min`, `90'`, `1,5 Std.`, `1 h 30`, `1:30`, `PT45M`, the part of a day that
 * spreadsheets keep.
 * @returns undefined when it is none
 */
export function readLength(cell: string): number | undefined {
  const text = cell
    .replace(/\s+/g, ' ')
    .replace(/^ca\.?\s/i, '')
    .trim();
  if (text === '' || text.length > longestLength) return undefined;
  const minutes = minuteShape.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const [, hours, rest = '0'] = hourShape.exec(text) ?? [];
  if (hours !== undefined) return Math.round((readNumber(hours) ?? 0) * 60) + Number(rest);
  if (fractionShape.test(text)) return Math.round(Number(text.replace(',', '.')) * 24 * 60);
  return readDuration(text.replace(/\s?(?:h|std\.?|uhr)$/i, ''));
}
