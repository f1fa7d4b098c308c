import {
  dayLikeWords,
  ledgerWords,
  otherDates,
  peopleWords,
  sessionTitles,
  topicTitles,
} from './data/other-list-words.js';
import type { ColumnRole } from './data/column-names.js';
import { namesOfRole } from './data/column-names.js';
import { headingName } from './heading.js';
import { acceptsMost } from './programme-columns.js';
import type { ProgrammeColumns, ProgrammeTable } from './programme-columns.js';
import { readWhen } from './read-when.js';

/** A table whose columns were found, before it is known what it lists. */
export interface FoundColumns {
  readonly table: ProgrammeTable;
  readonly columns: ProgrammeColumns;
  /** Those that only the cells gave away. */
  readonly guessed: ProgrammeColumns;
}

type TitleStrength = 'session' | 'topic' | 'anything';

function nameAt({ table, columns }: FoundColumns, role: ColumnRole): string {
  return headingName(table.headings[columns[role]?.[0] ?? -1] ?? '');
}

function titleStrength(found: FoundColumns): TitleStrength {
  const name = found.guessed.title === undefined ? nameAt(found, 'title') : '';
  if (sessionTitles.has(name) || (name !== '' && namesOfRole.title.words?.test(name) === true)) return 'session';
  return topicTitles.has(name) ? 'topic' : 'anything';
}

function namesClock(cell: string): boolean {
  const { start, instant } = readWhen(cell, { expects: 'clock' }) ?? {};
  return start !== undefined || instant !== undefined;
}

function hasClock({ table, columns }: FoundColumns): boolean {
  const places = [...(columns.start ?? []), ...(columns.day ?? [])];
  return places.some((column) => acceptsMost({ table, column }, namesClock));
}

/**
 * Whether rows are sessions, and not members, gifts, purchases, tasks or bills that have dates too. A title that only
 * sessions have settles it; clock times do where no person is meant; a date beside anything else must not stand among
 * money, stock, deadlines or addresses.
 */
export function listsSessions(found: FoundColumns): boolean {
  const { table, columns, guessed } = found;
  const strength = titleStrength(found);
  if (strength === 'session') return true;
  const names = table.headings.map(headingName);
  const areOfPeople = names.some((name) => peopleWords.test(name));
  if (hasClock(found)) {
    const isPerson = areOfPeople && (guessed.title !== undefined || nameAt(found, 'title') === 'name');
    return !isPerson || columns.room !== undefined || columns.place !== undefined;
  }
  if (names.some((name) => ledgerWords.test(name) || otherDates.test(name))) return false;
  if (strength === 'topic') return true;
  const day = guessed.day === undefined ? '' : nameAt(found, 'day');
  return !areOfPeople && (day === '' || dayLikeWords.test(day));
}
