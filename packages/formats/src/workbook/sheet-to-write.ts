/** A sheet as it is to be written: one row of headings, then rows of texts and numbers. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
