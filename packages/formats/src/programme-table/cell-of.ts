import type { ColumnRole } from './data/column-names.js';
import type { ProgrammeSheet } from './programme-sheet.js';

/** What a row's cells say under a role: the first that is filled of its columns. */
export function cellOf({ columns }: ProgrammeSheet, cells: readonly string[], role: ColumnRole): string {
  const held = columns[role];
  if (held === undefined) return '';
  for (const column of held) {
    const cell = cells[column] ?? '';
    if (cell !== '') return cell;
  }
  return '';
}
