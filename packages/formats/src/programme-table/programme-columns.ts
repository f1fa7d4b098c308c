import type { Mapping } from '../reading/read-options.js';
import { FormatError } from '../errors/format-error.js';
import { columnRoleNames, namesOfRole } from './data/column-names.js';
import type { ColumnRole } from './data/column-names.js';
import { otherDates, sessionTitles } from './data/other-list-words.js';
import { claimOf, headingName } from './heading.js';
import { readLength } from './read-length.js';
import { readWhen } from './read-when.js';

/** The columns of each role, by their places in the row; most roles have one. */
export type ProgrammeColumns = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;

/** Headings and the rows below them. */
export interface ProgrammeTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const sampleSize = 300;

type Reads = (cell: string) => boolean;

const readsDay: Reads = (cell) => {
  const { day, instant } = readWhen(cell, { expects: 'day' }) ?? {};
  return day !== undefined || instant !== undefined;
};
const readsTime: Reads = (cell) => readWhen(cell, { expects: 'clock' }) !== undefined;
const sum = /^(?:€|\$|£|eur|chf|usd)?\s?\d[\d.,' ]*\s?(?:€|\$|£|,-|eur|euro|chf|usd)?$/i;
const isNoSum: Reads = (cell) => !sum.test(cell);

/** Roles whose cells must be of a kind, whatever the heading says. */
const contents: Readonly<Partial<Record<ColumnRole, Reads>>> = {
  title: isNoSum,
  day: readsDay,
  start: (cell) => readsTime(cell) || readsDay(cell),
  endDay: readsDay,
  end: (cell) => readsTime(cell) || readsDay(cell),
  duration: (cell) => readLength(cell) !== undefined,
};

/** A column of a table, and what is expected of most of its cells. */
interface Expected {
  readonly table: ProgrammeTable;
  readonly column: number;
  /** The share of cells that has to be exceeded; default a half. */
  readonly share?: number;
}

/** Whether a test accepts more than a share of the filled cells of a column; never where none is filled. */
export function acceptsMost({ table: { rows }, column, share = 0.5 }: Expected, accepts: Reads): boolean {
  const cells = rows.slice(0, sampleSize).flatMap((row) => (row[column] === '' ? [] : (row[column] ?? [])));
  let accepted = cells.length;
  for (const cell of cells) {
    if (accepts(cell)) continue;
    accepted -= 1;
    // Most columns fail most tests, and their first cells tell.
    if (accepted / cells.length <= share) return false;
  }
  return cells.length > 0;
}

const timeRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['day', 'start', 'endDay', 'end']);

function fits(table: ProgrammeTable, role: ColumnRole, column: number): boolean {
  const accepts = contents[role];
  const heading = headingName(table.headings[column] ?? '');
  if (timeRoles.has(role) && otherDates.test(heading)) return false;
  if (role === 'title' && sessionTitles.has(heading)) return true;
  return accepts === undefined || acceptsMost({ table, column }, accepts);
}

function stated(headings: readonly string[], role: ColumnRole, mapping: Mapping): readonly number[] {
  const heading = mapping[role];
  if (heading === undefined) return [];
  return headings.flatMap((written, index) => (written === heading ? [index] : []));
}

function claimed(table: ProgrammeTable, role: ColumnRole, taken: ReadonlySet<number>): readonly number[] {
  const claims = table.headings.flatMap((written, index) => {
    const claim = taken.has(index) ? undefined : claimOf(role, headingName(written));
    return claim === undefined || !fits(table, role, index) ? [] : [{ claim, index }];
  });
  const best = claims.toSorted((a, b) => a.claim - b.claim || a.index - b.index).map(({ index }) => index);
  return namesOfRole[role].isRepeatable === true ? best.toSorted((a, b) => a - b) : best.slice(0, 1);
}

/** Finds the columns of each role by a stated mapping, then by headings and what stands below them. */
export function programmeColumns(table: ProgrammeTable, mapping: Mapping): ProgrammeColumns {
  const fixed = columnRoleNames.map((role) => [role, stated(table.headings, role, mapping)] as const);
  const taken = new Set(fixed.flatMap(([, columns]) => columns));
  const found: Partial<Record<ColumnRole, readonly number[]>> = {};
  for (const [role, columns] of fixed) {
    const held = columns.length > 0 ? columns : claimed(table, role, taken);
    if (held.length === 0) continue;
    found[role] = held;
    for (const column of held) taken.add(column);
  }
  return found;
}

/**
 * Refuses a mapping of programme columns that no sheet has.
 * @throws FormatError `mapping-unknown`
 */
export function assertMapped(tables: readonly (readonly string[])[], mapping: Mapping): void {
  for (const role of columnRoleNames) {
    const heading = mapping[role];
    if (heading === undefined || tables.some((headings) => headings.includes(heading))) continue;
    const known = [...new Set(tables.flat())].filter((name) => name !== '').slice(0, 30);
    throw new FormatError({
      code: 'mapping-unknown',
      message: {
        de: `Zuordnung gelesen: Die Spalte „${heading}“ gibt es nicht. Vorhanden: ${known.join(', ')}.`,
        en: `Read mapping: there is no column “${heading}”. There are: ${known.join(', ')}.`,
      },
    });
  }
}
