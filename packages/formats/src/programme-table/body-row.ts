/** A row below the headings and its number, as a spreadsheet counts. */
export interface BodyRow {
  readonly cells: readonly string[];
  readonly number: number;
}
