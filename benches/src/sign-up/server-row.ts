import { keepsTo } from '../harness/limit.js';
import type { Row } from '../harness/row.js';

/** What a figure is compared with, and held to. */
export interface RowLimits {
  readonly reference: string;
  readonly must?: string;
  readonly target?: string;
}

const rounded = (figure: number): number => Number(figure.toPrecision(4));

/** Reports rows of one case: a figure of ours and one of the reference. */
export function serverRow(bench: string, name: string, report: (row: Row) => void) {
  return (measure: string, [ours, other]: readonly [number, number], limits: RowLimits): void => {
    const { reference: referenceName, must = null, target = null } = limits;
    const ratio = rounded(ours / other);
    const figures = { ours: rounded(ours), reference: rounded(other), ratio };
    report({ bench, case: name, measure, referenceName, ...figures, must, target, ok: keepsTo(must, ratio) });
  };
}
