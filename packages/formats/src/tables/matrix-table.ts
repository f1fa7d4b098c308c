import type { ActorDraft } from '../network/actor-draft.js';
import { comparableName } from '../records/comparable-name.js';
import { readNumber } from '../records/json-value.js';
import type { ActorTarget } from './actor-table.js';
import { actorHeadings } from './data/actor-headings.js';
import { headingPlace, rowPlace } from './table-source.js';
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

const ticks = new Set(['x', 'ja', 'yes', 'wahr', 'true', '✓', '✔', '•']);
const nothing = new Set(['', '-', '–', 'nein', 'no', 'falsch', 'false']);

function amountOf(cell: string): number | undefined {
  const word = cell.toLowerCase();
  if (nothing.has(word)) return 0;
  return ticks.has(word) ? 1 : readNumber(cell);
}

/** Whether the heading of the first column says that its rows are those who work together, and not what a list is about. */
function namesActors(corner: string): boolean {
  return actorHeadings.has(comparableName(corner));
}

/**
 * The table as matrix, if its rows and columns have the same names, if its first heading is empty, or if that is a word for
 * organisations and all cells are ticks. Other lists say something about each of their rows.
 */
export function matrixOf({ columns: [corner = '', ...names], rows: body }: NumberedSheet): Matrix | undefined {
  const rows = body.map(([label = '']) => label);
  const isSquare = names.length === rows.length && rows.every((label) => names.includes(label));
  const hasNames = names.every((name) => name !== '') && rows.every((label) => label !== '');
  if (names.length < 2 || rows.length === 0 || !hasNames) return undefined;
  if (corner !== '' && !isSquare && !namesActors(corner)) return undefined;
  const areDistinct = new Set(names).size === names.length && new Set(rows).size === rows.length;
  const cells: number[][] = [];
  for (const [, ...written] of body) {
    const amounts = written.map(amountOf);
    if (amounts.includes(undefined)) return undefined;
    cells.push(amounts.map((amount) => amount ?? 0));
  }
  const areTicks = cells.every((amounts) => amounts.every((amount) => amount === 0 || amount === 1));
  if (!areDistinct || (corner !== '' && !isSquare && !areTicks)) return undefined;
  return { modes: isSquare ? 'one' : 'two', rows, columns: names, cells };
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

/** A matrix and the sheet it stands in. */
export interface MatrixPart {
  readonly sheet: NumberedSheet;
  readonly matrix: Matrix;
  /** Word for the kind of its ties; default: none, or belonging between two kinds of actors. */
  readonly kind?: string | undefined;
}

function addActor({ builder, keys }: ActorTarget, draft: ActorDraft): string {
  const key = keys.find(draft.key, draft.at);
  if (!builder.hasActor(key)) builder.actor(draft);
  return key;
}

function weightOf(amount: number): number | undefined {
  return amount === 1 ? undefined : amount;
}

function addAdjacency(target: ActorTarget, { sheet, matrix, kind }: MatrixPart): void {
  const { rows, columns, cells } = matrix;
  const keyOf = new Map(rows.map((key, row) => [key, addActor(target, { key, at: rowPlace(sheet, row) })]));
  const direction = isSymmetric(matrix) ? 'undirected' : 'directed';
  const rankOf = new Map(rows.map((label, index) => [label, index]));
  for (const [row, from] of rows.entries()) {
    for (const [column, to] of columns.entries()) {
      const amount = cells[row]?.[column] ?? 0;
      const isMirror = direction === 'undirected' && (rankOf.get(to) ?? 0) < row;
      if (amount === 0 || isMirror) continue;
      const ends = { from: keyOf.get(from) ?? from, to: keyOf.get(to) ?? to };
      target.builder.tie({ ...ends, direction, kind, weight: weightOf(amount), at: rowPlace(sheet, row) });
    }
  }
}

function addIncidence(target: ActorTarget, { sheet, matrix, kind = 'membership' }: MatrixPart): void {
  const { rows, columns, cells } = matrix;
  const taken = new Set(rows);
  const at = headingPlace(sheet);
  target.builder.findings.report('two-mode', at, `${rows.length} + ${columns.length}`);
  const starts = rows.map((key, row) => addActor(target, { key, attributes: { mode: 1 }, at: rowPlace(sheet, row) }));
  const ends = columns.map((label) =>
    addActor(target, { key: taken.has(label) ? `${label} (2)` : label, label, attributes: { mode: 2 }, at }),
  );
  for (const [row, from] of starts.entries()) {
    for (const [column, to] of ends.entries()) {
      const amount = cells[row]?.[column] ?? 0;
      if (amount === 0) continue;
      const place = rowPlace(sheet, row);
      target.builder.tie({ from, to, kind, direction: 'undirected', weight: weightOf(amount), at: place });
    }
  }
}

/** Adds the actors and ties of a matrix; actors without ties stay. */
export function addMatrix(target: ActorTarget, part: MatrixPart): void {
  if (part.matrix.modes === 'one') addAdjacency(target, part);
  else addIncidence(target, part);
}
