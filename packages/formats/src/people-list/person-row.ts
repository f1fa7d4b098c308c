import { columnName } from '../programme-table/heading.js';
import type { PeopleRole } from './data/people-columns.js';
import { peopleRoleNames } from './data/people-columns.js';
import type { PeopleSheet } from './people-sheet.js';

/** One filled cell with its heading. */
export interface NamedCell {
  readonly heading: string;
  readonly cell: string;
}

/** One row of a participants' list. */
export interface PersonRow {
  readonly at: string;
  /** First filled cell of a role, or nothing. */
  readonly value: (role: PeopleRole) => string;
  /** All filled cells of a role. */
  readonly values: (role: PeopleRole) => readonly NamedCell[];
  /** Filled cells that no role claims. */
  readonly others: readonly NamedCell[];
}

/** First name and surname, or the whole name; `Beispiel, Ada` is Ada Beispiel. */
export function personName({ value }: PersonRow): string {
  const parts = [value('firstName'), value('lastName')].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(' ');
  const name = value('name').replace(/\s+/g, ' ');
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return last === undefined || first === undefined ? name : `${first} ${last}`;
}

function isTotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return /^(summe|gesamt|total|insgesamt|anzahl)\b/i.test(filled[0] ?? '');
}

const none: readonly NamedCell[] = [];

function namedCells(
  cells: readonly string[],
  places: readonly number[],
  headings: readonly string[],
): readonly NamedCell[] {
  const named: NamedCell[] = [];
  for (const place of places) {
    const cell = cells[place] ?? '';
    if (cell !== '') named.push({ heading: columnName(headings, place), cell });
  }
  return named;
}

function firstCell(cells: readonly string[], places: readonly number[] = []): string {
  for (const place of places) {
    const cell = cells[place] ?? '';
    if (cell !== '') return cell;
  }
  return '';
}

/** The rows of a sheet that name somebody; lines that name nobody are told to `skipped`. */
export function personRows(sheet: PeopleSheet, skipped: (at: string, text: string) => void): readonly PersonRow[] {
  const { source, headings, columns, firstRow } = sheet;
  const used = new Set(peopleRoleNames.flatMap((role) => columns[role] ?? []));
  const free = headings.flatMap((_heading, place) => (used.has(place) ? [] : [place]));
  return source.sheet.rows.slice(firstRow).flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    const at = `${source.place}row ${firstRow + index + 1}`;
    const named = (places: readonly number[]) => namedCells(cells, places, headings);
    const values = (role: PeopleRole) => (columns[role] === undefined ? none : named(columns[role]));
    const row: PersonRow = {
      at,
      values,
      value: (role) => firstCell(cells, columns[role]),
      others: named(free),
    };
    const isSomebody = personName(row) !== '' || row.value('mail') !== '' || row.value('count') !== '';
    if (isSomebody && !isTotal(cells)) return [row];
    skipped(at, cells.filter((cell) => cell !== '').join(' '));
    return [];
  });
}
