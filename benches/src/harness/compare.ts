import { keepsTo } from './limit.js';
import { measureInTurn } from './measure-in-turn.js';
import type { Contestant, MeasureOptions } from './measure-in-turn.js';
import type { Row } from './row.js';

/** One comparison: ours against a reference, with the figures it is held to. */
export interface Comparison {
  readonly bench: string;
  readonly case: string;
  readonly measure: string;
  readonly ours: () => unknown;
  readonly reference: Contestant;
  readonly must?: string;
  readonly target?: string;
  /** Whether both did the same work; asked once, before anything is measured. */
  readonly agree?: () => boolean;
  readonly options?: MeasureOptions;
}

const own = 'ours';

function frameOf(comparison: Comparison) {
  return {
    bench: comparison.bench,
    case: comparison.case,
    measure: comparison.measure,
    referenceName: comparison.reference.name,
    must: comparison.must ?? null,
    target: comparison.target ?? null,
  };
}

/** A row for a comparison that did not take place. */
export function rowWithout(comparison: Comparison, reason: string): Row {
  return { ...frameOf(comparison), ours: null, reference: null, ratio: null, ok: false, reason };
}

function disagreement({ agree }: Comparison): string | undefined {
  try {
    return agree?.() === false ? 'ours and the reference do not agree about the result' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(4));
}

/** Measures a comparison and makes its row. Never throws for a contestant that fails: its row says why. */
export function compare(comparison: Comparison): Row {
  const reason = disagreement(comparison);
  if (reason !== undefined) return rowWithout(comparison, reason);
  const contestants = [{ name: own, work: comparison.ours }, comparison.reference];
  const measured = measureInTurn(contestants, comparison.options);
  const [ours, reference] = [measured.get(own), measured.get(comparison.reference.name)];
  for (const each of [ours, reference]) {
    if (each !== undefined && 'reason' in each) return rowWithout(comparison, each.reason);
  }
  if (ours === undefined || reference === undefined || !('ms' in ours) || !('ms' in reference)) {
    return rowWithout(comparison, 'nothing was measured');
  }
  const ratio = ours.ms / reference.ms;
  return {
    ...frameOf(comparison),
    ours: rounded(ours.ms),
    reference: rounded(reference.ms),
    ratio: rounded(ratio),
    ok: keepsTo(comparison.must ?? null, ratio),
  };
}
