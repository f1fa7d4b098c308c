import { attributesOf } from '../network/attributes.js';
import type { Attributes } from '../network/attributes.js';
import { comparableName } from '../records/comparable-name.js';
import type { NumberedSheet } from '../tables/table-source.js';

/** What parts several values in one cell. */
export const kumuSeparator = '|';

/** The cells of one row by heading. */
export class KumuRow {
  readonly #sheet: NumberedSheet;
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(sheet: NumberedSheet, places: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.#sheet = sheet;
    this.#places = places;
    this.#cells = cells;
  }

  /** The cell under a heading; an empty text where there is none. */
  cell(heading: string): string {
    return this.#cells[this.#places.get(heading) ?? -1] ?? '';
  }

  /** The values of a cell, several parted by a stroke. */
  values(heading: string): readonly string[] {
    return valuesOf(this.cell(heading));
  }

  /** All cells but those of the named headings; cells of several values are lists. */
  attributes(taken: ReadonlySet<string>): Attributes | undefined {
    const fields = this.#sheet.columns.flatMap((name, index) => {
      if (name === '' || taken.has(comparableName(name))) return [];
      const values = valuesOf(this.#cells[index] ?? '');
      return [[name, values.length > 1 ? values : values[0]] as const];
    });
    return attributesOf(fields);
  }
}

function valuesOf(cell: string): readonly string[] {
  return cell
    .split(kumuSeparator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The rows of a sheet. */
export function* kumuRows(sheet: NumberedSheet): Iterable<KumuRow> {
  const places = new Map(sheet.columns.map((name, index) => [comparableName(name), index] as const).toReversed());
  for (const cells of sheet.rows) yield new KumuRow(sheet, places, cells);
}
