import type { Findings } from '../reading/findings.js';
import type { GraphColumn, GraphValue } from './graph-column.js';

/** Whether a reader gets a value of a column back as it was. */
export type Survives = (value: GraphValue, column: GraphColumn) => boolean;

interface Written {
  readonly collection: string;
  readonly columns: readonly GraphColumn[];
  readonly survives: Survives;
}

function reportColumn(findings: Findings, column: GraphColumn, { collection, survives }: Written): void {
  for (const [index, value] of column.values.entries()) {
    if (value === undefined || survives(value, column)) continue;
    const text = Array.isArray(value) ? value.join('|') : String(value);
    findings.drop('value-levelled', `/${collection}/${index}/attributes/${column.name}`, text);
  }
}

/** Names every value that comes back otherwise: a number among texts, a text with blanks around it. */
export function reportAlteredValues(findings: Findings, written: readonly Written[]): void {
  for (const each of written) for (const column of each.columns) reportColumn(findings, column, each);
}
