/** Cells that a workbook shows as one; rows and columns count from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  /** Rows it spans, at least 1. */
  readonly height: number;
  /** Columns it spans, at least 1. */
  readonly width: number;
}

/** The cells of a sheet as text, from A1 on; rows may be of unequal length. */
export interface Sheet {
  readonly name: string;
  /** The workbook does not show it. */
  readonly isHidden: boolean;
  /**
   * Dates as `2027-03-06`, points in time as `2027-03-06T09:30`, clock times as `09:30`, numbers as the shortest
   * decimal, truth as `TRUE` or `FALSE`, formulas by the value they had when the file was saved. A cell that is merged
   * downwards repeats its text in every row; one that is merged sideways stands in its first column only.
   */
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
}
