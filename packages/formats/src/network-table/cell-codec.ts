import type { LocalizedMessage } from '../errors/localized-message.js';
import { asObject, asText, isJsonObject, readNumber } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import type { Words } from './data/model-words.js';
import { joinedItems, listSeparator, splitItems } from './listed-cell.js';

/** A cell as it is written. */
export type Cell = string | number;

/** How one kind of value stands in a cell; both ways give nothing for what does not fit. */
export interface CellCodec {
  readonly write: (value: unknown, locale: keyof LocalizedMessage) => Cell | undefined;
  readonly read: (cell: string) => unknown;
}

/** A text of one language, or an id. */
export const plainCell: CellCodec = {
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: (cell) => cell,
};

/** A number. */
export const numberCell: CellCodec = {
  write: (value) => (typeof value === 'number' ? value : undefined),
  read: readNumber,
};

/** A whole number from 1 to 5. */
export const fiveCell: CellCodec = {
  write: numberCell.write,
  read: (cell) => (/^[1-5]$/.test(cell) ? Number(cell) : undefined),
};

/** Several texts in one cell. */
export const listCell: CellCodec = {
  write: (value) => (Array.isArray(value) ? joinedItems(value) : undefined),
  read: splitItems,
};

/** A value of a closed list, written as a word of the reader's language and read in either. */
export function wordCell(words: Words): CellCodec {
  const keys = new Map(
    Object.entries(words).flatMap(([key, { de, en }]) => [key, de, en].map((word) => [slug(word), key] as const)),
  );
  return {
    write: (value, locale) => (typeof value === 'string' ? (words[value]?.[locale] ?? value) : undefined),
    read: (cell) => keys.get(slug(cell)),
  };
}

/** Web addresses of links; labels are not written. */
export const linksCell: CellCodec = {
  write: (value) =>
    Array.isArray(value)
      ? joinedItems(value.flatMap((link: unknown) => (isJsonObject(link) ? [link['url']] : [])))
      : undefined,
  read: (cell) => {
    const urls = splitItems(cell).flatMap((item) => item.split(/\s+/));
    return urls.every((url) => /^https?:\/\//i.test(url)) ? urls.map((url) => ({ url })) : undefined;
  },
};

const dayShape = /^\d{4}-\d\d-\d\d$/;

function periodOf(written: string): unknown {
  const [since = '', until = '', ...more] = written.split('/').map((day) => day.trim());
  const areDays = [since, until].every((day) => day === '' || dayShape.test(day));
  if (!areDays || more.length > 0 || since + until === '') return undefined;
  return { ...(since === '' ? {} : { since }), ...(until === '' ? {} : { until }) };
}

function writtenPeriod(period: unknown): string {
  const { since, until } = asObject(period);
  return `${asText(since) ?? ''}/${asText(until) ?? ''}`;
}

/** A span without first and last day says nothing. */
function isSpan(written: string): boolean {
  return written !== '/';
}

/** Spans of days: `2024-01-01/2025-12-31`, either side may be missing. */
export const periodsCell: CellCodec = {
  write: (value) => (Array.isArray(value) ? value.map(writtenPeriod).filter(isSpan).join(listSeparator) : undefined),
  read: (cell) => {
    const periods = cell.split(listSeparator).map(periodOf);
    return periods.includes(undefined) ? undefined : periods;
  },
};
