import type { Findings } from '../reading/findings.js';
import { boundedText } from '../records/author-text.js';
import { modelBounds } from '../records/model-bounds.js';
import type { PersonRow } from './person-row.js';

/** Where a cell stands, and who hears of it. */
export interface CellPlace {
  readonly at: string;
  readonly findings: Findings;
}

/** A cell within the bound of its field; what was cut is told without the words, which are somebody's. */
export function boundedCell(
  cell: string,
  bound: 'personal' | 'phone' | 'answer' | 'invoice',
  { at, findings }: CellPlace,
): string {
  return boundedText(cell, modelBounds[bound], () => findings.drop('text-cut', at));
}

/** The first filled cell of a role among rows, within its bound. */
export function firstBounded(
  rows: readonly PersonRow[],
  role: 'phone' | 'invoice',
  findings: Findings,
): string | undefined {
  const row = rows.find(({ value }) => value(role) !== '');
  return row === undefined ? undefined : boundedCell(row.value(role), role, { at: row.at, findings });
}
