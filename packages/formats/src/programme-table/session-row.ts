import { cellOf } from './cell-of.js';
import type { ColumnRole } from './data/column-names.js';
import type { RowCells, SessionContext, SessionRow } from './session-context.js';
import { peopleOf } from './session-people.js';
import type { ProgrammeRow } from './sheet-rows.js';

/** Opens a row. */
export function sessionRow(context: SessionContext, row: ProgrammeRow): SessionRow {
  const { columns, headings } = context.sheet;
  const values = (role: ColumnRole) =>
    (columns[role] ?? []).flatMap((column) => {
      const cell = row.cells[column] ?? '';
      return cell === '' ? [] : [{ heading: headings[column] ?? '', cell }];
    });
  const cells: RowCells = { value: (role) => cellOf(context.sheet, row.cells, role), values };
  return { ...cells, row, at: row.at, people: peopleOf(context, cells) };
}
