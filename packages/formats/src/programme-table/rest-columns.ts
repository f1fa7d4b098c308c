import type { JsonObject } from '../records/json-value.js';
import { columnRoleNames } from './data/column-names.js';
import type { ColumnRole } from './data/column-names.js';
import { columnName } from './heading.js';
import type { ProgrammeSheet } from './programme-sheet.js';
import { restKey } from './rest-key.js';

interface Held {
  readonly column: number;
  readonly role: ColumnRole;
}

/** Tells which cells of a sheet's rows have no home in the model, and under which names they are kept. */
export class RestColumns {
  readonly #headings: readonly string[];
  readonly #held: ReadonlyMap<number, readonly Held[]>;
  /** Names of columns, found out when one is filled first. */
  readonly #names: string[] = [];

  constructor({ headings, columns }: Pick<ProgrammeSheet, 'headings' | 'columns'>) {
    this.#headings = headings;
    const held = columnRoleNames.flatMap((role) => (columns[role] ?? []).map((column) => ({ column, role })));
    this.#held = Map.groupBy(held, ({ column }) => column);
  }

  /** Cells that have no role, or only such as stayed unread. */
  of(cells: readonly string[], unread: readonly ColumnRole[]): JsonObject | undefined {
    let rest: Record<string, unknown> | undefined;
    for (const [column, cell] of cells.entries()) {
      if (cell === '' || this.#isRead(column, unread)) continue;
      rest ??= {};
      rest[(this.#names[column] ??= this.#nameOf(column))] = cell;
    }
    return rest;
  }

  #isRead(column: number, unread: readonly ColumnRole[]): boolean {
    return this.#held.get(column)?.some(({ role }) => !unread.includes(role)) === true;
  }

  #nameOf(column: number): string {
    const heading = columnName(this.#headings, column);
    const first = this.#headings.indexOf(heading);
    return restKey(first >= 0 && first < column ? `${heading} (${column + 1})` : heading);
  }
}
