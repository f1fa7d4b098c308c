import { comparableName } from '../records/comparable-name.js';
import { columnRoleNames, namesOfRole } from './data/column-names.js';
import type { ColumnRole } from './data/column-names.js';

const remark = /\s*[([{<].*$/s;
const longestHeading = 80;

/** A heading as it is compared: without remarks in brackets, case, blanks and punctuation. */
export function headingName(cell: string): string {
  if (cell.length > longestHeading) return '';
  const bare = cell.replace(remark, '');
  return comparableName(bare === '' ? cell : bare);
}

/** Some exports say in each heading that it is about an event: `Event Start Date`. */
const spoken = /^event(?=.)/;

/** How well a heading names a role; smaller is better, nothing where it does not. */
export function claimOf(role: ColumnRole, heading: string): number | undefined {
  const { names, words } = namesOfRole[role];
  const rank = names.indexOf(heading);
  if (rank >= 0) return rank;
  const bare = spoken.test(heading) ? names.indexOf(heading.replace(spoken, '')) : -1;
  if (bare >= 0) return bare;
  return heading !== '' && words?.test(heading) === true ? names.length : undefined;
}

/** Whether a cell could be a heading of a programme table. */
export function isHeading(cell: string): boolean {
  const heading = headingName(cell);
  return heading !== '' && columnRoleNames.some((role) => claimOf(role, heading) !== undefined);
}

/** What a column is called: its heading, else its number. */
export function columnName(headings: readonly string[], column: number): string {
  const heading = headings[column] ?? '';
  return heading === '' ? `column ${column + 1}` : heading;
}
