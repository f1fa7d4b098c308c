import type { NetworkBuilder } from '../network/network-builder.js';
import { readNumber } from '../records/json-value.js';
import type { NumberedSheet } from './table-source.js';

/** A table whose cells say which row belongs to which column. */
export interface Matrix {
  /** `one`: rows and columns are the same actors; `two`: actors of two kinds. */
  readonly modes: 'one' | 'two';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Amounts by row and column; 0 where there is nothing. */
  readonly cells: readonly (readonly number[])[];
}

const ticks = new Set(['x', 'ja', 'yes', '✓', '✔', '•']);
const nothing = new Set(['', '-', '–', 'nein', 'no']);

function amountOf(cell: string): number | undefined {
  const word = cell.toLowerCase();
  if (nothing.has(word)) return 0;
  return ticks.has(word) ? 1 : readNumber(cell);
}

/** The table as matrix, if its first heading is empty or its rows and columns have the same names. */
export function matrixOf({ columns: [corner, ...names], rows: body }: NumberedSheet): Matrix | undefined {
  const rows = body.map(([label = '']) => label);
  const isSquare = names.length === rows.length && rows.every((label) => names.includes(label));
  const hasNames = names.every((name) => name !== '') && rows.every((label) => label !== '');
  if (names.length < 2 || rows.length === 0 || !hasNames || (corner !== '' && !isSquare)) return undefined;
  const areDistinct = new Set(names).size === names.length && new Set(rows).size === rows.length;
  const cells: number[][] = [];
  for (const [, ...written] of body) {
    const amounts = written.map(amountOf);
    if (amounts.includes(undefined)) return undefined;
    cells.push(amounts.map((amount) => amount ?? 0));
  }
  return areDistinct ? { modes: isSquare ? 'one' : 'two', rows, columns: names, cells } : undefined;
}

function isSymmetric({ rows, columns, cells }: Matrix): boolean {
  const columnOf = new Map(columns.map((name, index) => [name, index]));
  const rowOf = new Map(rows.map((name, index) => [name, index]));
  return rows.every((from, row) =>
    columns.every((to, column) => {
      const mirror = cells[rowOf.get(to) ?? -1]?.[columnOf.get(from) ?? -1];
      return cells[row]?.[column] === mirror;
    }),
  );
}

function addAdjacency(builder: NetworkBuilder, matrix: Matrix, numbers: readonly number[]): void {
  const { rows, columns, cells } = matrix;
  for (const [row, key] of rows.entries()) builder.actor({ key, at: `row ${numbers[row] ?? 0}` });
  const isUndirected = isSymmetric(matrix);
  const rankOf = new Map(rows.map((label, index) => [label, index]));
  for (const [row, from] of rows.entries()) {
    for (const [column, to] of columns.entries()) {
      const weight = cells[row]?.[column] ?? 0;
      const isMirror = isUndirected && (rankOf.get(to) ?? 0) < row;
      if (weight === 0 || isMirror) continue;
      const at = `row ${numbers[row] ?? 0}`;
      builder.tie({
        from,
        to,
        direction: isUndirected ? 'undirected' : 'directed',
        weight: weight === 1 ? undefined : weight,
        at,
      });
    }
  }
}

function addIncidence(builder: NetworkBuilder, { rows, columns, cells }: Matrix, numbers: readonly number[]): void {
  const taken = new Set(rows);
  const keys = columns.map((name) => (taken.has(name) ? `${name} (2)` : name));
  builder.findings.report('two-mode', 'row 1', `${rows.length} + ${columns.length}`);
  for (const [row, key] of rows.entries())
    builder.actor({ key, attributes: { mode: 1 }, at: `row ${numbers[row] ?? 0}` });
  for (const [column, key] of keys.entries()) {
    builder.actor({ key, label: columns[column], attributes: { mode: 2 }, at: 'row 1' });
  }
  for (const [row, from] of rows.entries()) {
    for (const [column, to] of keys.entries()) {
      const weight = cells[row]?.[column] ?? 0;
      if (weight === 0) continue;
      const at = `row ${numbers[row] ?? 0}`;
      builder.tie({
        from,
        to,
        kind: 'membership',
        direction: 'undirected',
        weight: weight === 1 ? undefined : weight,
        at,
      });
    }
  }
}

/** Adds the actors and ties of a matrix; actors without ties stay. */
export function addMatrix(builder: NetworkBuilder, matrix: Matrix, numbers: readonly number[]): void {
  if (matrix.modes === 'one') addAdjacency(builder, matrix, numbers);
  else addIncidence(builder, matrix, numbers);
}
