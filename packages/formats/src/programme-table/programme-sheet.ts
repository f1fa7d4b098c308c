import type { FileContent } from '../reading/file-content.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { columnRoleNames } from './data/column-names.js';
import type { ColumnRole } from './data/column-names.js';
import type { BodyRow } from './body-row.js';
import { gridTable } from './grid-table.js';
import { guessedColumns } from './guessed-columns.js';
import { claimOf, headingName, isHeading } from './heading.js';
import { listsSessions } from './lists-sessions.js';
import { programmeColumns } from './programme-columns.js';
import type { ProgrammeColumns } from './programme-columns.js';
import { readWhen } from './read-when.js';

/** A sheet that holds a programme: what its columns are and where its rows begin. */
export interface ProgrammeSheet {
  readonly source: NumberedSheet;
  readonly headings: readonly string[];
  readonly columns: ProgrammeColumns;
  /** Roles that only the cells gave away. */
  readonly guessed: readonly ColumnRole[];
  /** The rows below the headings; of a grid, one for each of its filled cells. */
  readonly body: readonly BodyRow[];
  /** Headings of a grid that turned out to be rooms or days. */
  readonly across?: readonly string[] | undefined;
  /** Texts above the headings. */
  readonly preamble: readonly string[];
}

type Rows = readonly (readonly string[])[];

const lastHeadingRow = 30;
const fewHeadings = 3;
const groupNumber = /^(?:\d{1,2}|[a-z])\.?$/i;

function rolesIn(cells: readonly string[]): number {
  const names = cells.map(headingName);
  return columnRoleNames.filter((role) => names.some((name) => claimOf(role, name) !== undefined)).length;
}

/** The row among the first that has the most headings of different roles; -1 where none has any. */
function headingRow(rows: Rows, mapping: readonly string[]): number {
  const counts = rows.slice(0, lastHeadingRow).map((cells) => {
    const isMapped = mapping.some((heading) => cells.includes(heading));
    const headings = cells.filter((cell) => cell !== '').length;
    const known = cells.filter(isHeading).length;
    const isEnough = known * 3 >= headings || known > fewHeadings;
    if (isMapped) return Infinity;
    return isEnough ? rolesIn(cells) : 0;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** A number below a heading that spans several columns takes its words: `Vortragende` over 1, 2, 3. */
function groupedHeadings(above: readonly string[] | undefined, cells: readonly string[]): readonly string[] {
  if (above === undefined || above.filter((cell) => cell !== '').length < 1) return cells;
  let group = '';
  return cells.map((cell, index) => {
    const words = above[index] ?? '';
    group = words === '' ? group : words;
    if (cell === '') return isHeading(words) ? words : cell;
    return groupNumber.test(cell) && isHeading(group) ? `${group} ${cell}` : cell;
  });
}

/** Without headings the first row is a row like any other, known by its time. */
function isHeadless(rows: Rows): boolean {
  const first = rows.find((cells) => cells.some((cell) => cell !== '')) ?? [];
  return first.some((cell) => readWhen(cell, { expects: 'day' })?.start !== undefined);
}

function widthOf(rows: Rows): number {
  let width = 0;
  for (const cells of rows) width = Math.max(width, cells.length);
  return width;
}

/** The sheet as a programme, or nothing where it names no titles with days or times. */
export function programmeSheet(source: NumberedSheet, { options }: FileContent): ProgrammeSheet | undefined {
  const { rows } = source.sheet;
  const mapping = options.mapping ?? {};
  const stated = columnRoleNames.flatMap((role) => mapping[role] ?? []);
  const at = headingRow(rows, stated);
  if (at < 0 && !isHeadless(rows)) return undefined;
  const width = widthOf(rows);
  const own = rows[at] ?? [];
  const padded = Array.from({ length: width }, (_cell, index) => own[index] ?? '');
  const headings = groupedHeadings(at > 0 ? rows[at - 1] : undefined, padded);
  const filled = rows.slice(at + 1).filter((cells) => cells.filter((cell) => cell !== '').length > 1);
  if (filled.length === 0) return undefined;
  const preamble = rows.slice(0, Math.max(0, at)).flatMap((cells) => cells.filter((cell) => cell !== ''));
  const body = rows.slice(at + 1).map((cells, index) => ({ cells, number: at + index + 2 }));
  const grid = stated.length > 0 ? undefined : gridTable({ headings, rows: filled, body, merged: source.sheet.merged });
  if (grid !== undefined) return { source, preamble, guessed: [], ...grid };
  const table = { headings, rows: filled };
  const known = programmeColumns(table, mapping);
  const guessed = guessedColumns(table, known);
  const columns = { ...guessed, ...known };
  const hasTime = columns.start !== undefined || columns.day !== undefined;
  if (columns.title === undefined || !hasTime) return undefined;
  if (stated.length === 0 && !listsSessions({ table, columns, guessed })) return undefined;
  const roles = columnRoleNames.filter((role) => guessed[role] !== undefined);
  return { source, headings, columns, guessed: roles, body, preamble };
}
