import type { Bench, BenchWish, Row } from './row.js';

/** What the command line asks for. */
export interface BenchRequest {
  /** Names of benches; none means all. */
  readonly names: readonly string[];
  readonly isJson: boolean;
  /** Whether a rough answer soon is wanted. Default false. */
  readonly isQuick?: boolean;
}

/** Benches by name, each loaded when it is its turn. */
export type BenchCatalogue = Readonly<Record<string, () => Promise<Bench>>>;

const flags: readonly string[] = ['--json', '--quick'];

/** Reads the command line: names of benches, `--json` and `--quick`. */
export function readRequest(args: readonly string[]): BenchRequest {
  const names = args.filter((arg) => !arg.startsWith('-'));
  return { names, isJson: args.includes('--json'), isQuick: args.includes('--quick') };
}

/** What of the command line means nothing here. */
export function unknownArguments(args: readonly string[], catalogue: BenchCatalogue): readonly string[] {
  return args.filter((arg) => !flags.includes(arg) && !Object.hasOwn(catalogue, arg));
}

/** A row that says why a bench broke off. */
export function failedRow(bench: string, error: unknown): Row {
  const reason = error instanceof Error ? error.message : String(error);
  const figures = { ours: null, reference: null, ratio: null, must: null, target: null };
  return { bench, case: 'all', measure: 'all', referenceName: 'none', ...figures, ok: false, reason };
}

async function runBench(
  [name, load]: readonly [string, () => Promise<Bench>],
  wish: BenchWish,
  progress: (row: Row) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const report = (row: Row): void => {
    rows.push(row);
    progress(row);
  };
  try {
    await (await load()).run(report, wish);
  } catch (error) {
    report(failedRow(name, error));
  }
  return rows;
}

/** Runs the benches asked for, one after the other. A bench that breaks off leaves a row that says why. */
export async function runBenches(
  catalogue: BenchCatalogue,
  { isQuick, names }: BenchRequest,
  progress: (row: Row) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const entry of Object.entries(catalogue)) {
    if (names.length > 0 && !names.includes(entry[0])) continue;
    rows.push(...(await runBench(entry, { isQuick }, progress)));
  }
  return rows;
}
