/** One comparison of one bench, as `--json` prints it. Figures are null where a contestant did not run. */
export interface Row {
  readonly bench: string;
  readonly case: string;
  /** What was measured, with its unit: `betweenness ms`. */
  readonly measure: string;
  readonly ours: number | null;
  readonly reference: number | null;
  readonly referenceName: string;
  /** Ours divided by the reference; smaller is better. */
  readonly ratio: number | null;
  /** Figure that has to hold, such as `<=0.5`; null where none is set. */
  readonly must: string | null;
  /** Figure that is aimed at. */
  readonly target: string | null;
  /** Whether all ran, agreed about the result, and `must` holds. */
  readonly ok: boolean;
  /** Why `ok` is false, unless it is the ratio. */
  readonly reason?: string;
}

/** How a bench is run. */
export interface BenchWish {
  /** Whether a rough answer soon is wanted rather than a good one; benches without a shorter way ignore it. Default false. */
  readonly isQuick?: boolean;
}

/** A bench: a name to choose it by, and the work; every row is reported as soon as it is known. */
export interface Bench {
  readonly name: string;
  run(report: (row: Row) => void, wish?: BenchWish): Promise<void>;
}
