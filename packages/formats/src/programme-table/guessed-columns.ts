import type { ColumnRole } from './data/column-names.js';
import { otherDates } from './data/other-list-words.js';
import { headingName } from './heading.js';
import { acceptsMost } from './programme-columns.js';
import type { ProgrammeColumns, ProgrammeTable } from './programme-columns.js';
import { readWhen } from './read-when.js';

const clearTime = /\d[:.h]\d\d|\d\s?uhr|\d\s?[ap]\.?m\b|\d\s?[-–]\s?\d/i;

/** A time that nothing else could be: with minutes, a word for the hour, or a span. */
function isClearTime(cell: string): boolean {
  const { start, day } = readWhen(cell, { expects: 'clock' }) ?? {};
  return start !== undefined && day === undefined && clearTime.test(cell);
}

function isClearDay(cell: string): boolean {
  const { day } = readWhen(cell, { expects: 'day' }) ?? {};
  return day !== undefined && !/^\d{5}$/.test(cell);
}

function namesDay(cell: string): boolean {
  const { day, instant } = readWhen(cell, { expects: 'clock' }) ?? {};
  return day !== undefined || instant !== undefined;
}

function isWords(cell: string): boolean {
  return /\p{L}{3}/u.test(cell) && !isClearTime(cell) && !isClearDay(cell);
}

function columnsWith(table: ProgrammeTable, free: readonly number[], accepts: (cell: string) => boolean) {
  return free.filter((column) => acceptsMost({ table, column, share: 0.6 }, accepts));
}

/** Starts that name their days leave no room for another column of days. */
function holdsDays(table: ProgrammeTable, start: readonly number[] = []): boolean {
  return start.some((column) => acceptsMost({ table, column }, namesDay));
}

/** The column whose words tell the rows apart best. */
function tellingColumn(table: ProgrammeTable, free: readonly number[]): number | undefined {
  const rated = columnsWith(table, free, isWords).map((column) => {
    const cells = table.rows.map((row) => row[column] ?? '');
    return { column, distinct: new Set(cells).size };
  });
  const most = Math.max(0, ...rated.map(({ distinct }) => distinct));
  return rated.find(({ distinct }) => distinct === most)?.column;
}

/**
 * Columns that show by their cells what their headings do not say: clock times are starts and ends, dates are days, and
 * beside a start the words that differ most are titles.
 */
export function guessedColumns(table: ProgrammeTable, known: ProgrammeColumns): ProgrammeColumns {
  const taken = new Set(Object.values(known).flat());
  const free = table.headings.flatMap((_heading, index) => (taken.has(index) ? [] : [index]));
  const found: Partial<Record<ColumnRole, readonly number[]>> = {};
  const timely = free.filter((index) => !otherDates.test(headingName(table.headings[index] ?? '')));
  const [first, second] = columnsWith(table, timely, isClearTime);
  const [start, end] =
    known.start === undefined ? [first, second] : [undefined, known.end === undefined ? first : undefined];
  if (start !== undefined) found.start = [start];
  if (end !== undefined && known.end === undefined && known.duration === undefined) found.end = [end];
  const [day] = known.day === undefined && !holdsDays(table, known.start) ? columnsWith(table, timely, isClearDay) : [];
  if (day !== undefined) found.day = [day];
  const hasTime = [known.start, known.day, found.start, found.day].some((columns) => columns !== undefined);
  const others = free.filter((column) => ![start, end, day].includes(column));
  const title = known.title === undefined && hasTime ? tellingColumn(table, others) : undefined;
  if (title !== undefined) found.title = [title];
  return found;
}
