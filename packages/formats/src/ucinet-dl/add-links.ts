import type { NetworkBuilder } from '../network/network-builder.js';
import { symmetricMatrices } from '../network/symmetric-links.js';
import type { DlLink, DlLinks, DlSide } from './dl-links.js';

/** Ids of one side: labels where each differs from all others, else numbers. */
function keysOf(links: DlLinks, side: DlSide, amount: number): readonly string[] {
  const numbers = Array.from({ length: amount }, (_row, number) => String(number + 1));
  const keys = numbers.map((number, index) => (side.labels[index] === '' ? number : (side.labels[index] ?? number)));
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) links.findings.report('label-repeated', 'file', key);
    seen.add(key);
  }
  return seen.size === amount ? keys : numbers;
}

function amountOf(side: DlSide, stated: number | undefined, ends: readonly number[]): number {
  let most = Math.max(stated ?? 0, side.labels.length);
  for (const end of ends) most = Math.max(most, end + 1);
  return most;
}

function addSide(
  builder: NetworkBuilder,
  { keys, side, mode }: { keys: readonly string[]; side: DlSide; mode?: number },
): void {
  const attributes = mode === undefined ? undefined : { mode };
  for (const [number, key] of keys.entries())
    builder.actor({ key, label: side.labels[number], attributes, at: 'file' });
}

/** The names of matrices as kinds of tie; a single one without a name is no kind. */
function kindsOf({ header, findings }: DlLinks): (matrix: number) => string | undefined {
  const { matrices, matrixLabels } = header;
  if (matrices < 2) return () => (header.isTwoMode ? 'membership' : undefined);
  const kinds = Array.from({ length: matrices }, (_matrix, number) => matrixLabels[number] ?? `Relation ${number + 1}`);
  findings.report('relation-kept', 'file', kinds.join(', '));
  return (matrix) => kinds[matrix] ?? `Relation ${matrix + 1}`;
}

function tieOf({ value, line, rank }: DlLink) {
  return {
    weight: value === 1 ? undefined : value,
    attributes: rank === undefined ? undefined : { rank },
    at: `line ${line}`,
  };
}

function addTwoModes(builder: NetworkBuilder, links: DlLinks): void {
  const { header, rows, columns, list, findings } = links;
  const rowKeys = keysOf(
    links,
    rows,
    amountOf(
      rows,
      header.rows,
      list.map(({ row }) => row),
    ),
  );
  const named = keysOf(
    links,
    columns,
    amountOf(
      columns,
      header.columns,
      list.map(({ column }) => column),
    ),
  );
  const taken = new Set(rowKeys);
  const columnKeys = named.map((key) => (taken.has(key) ? `${key} (2)` : key));
  findings.report('two-mode', 'file', `${rowKeys.length} + ${columnKeys.length}`);
  addSide(builder, { keys: rowKeys, side: rows, mode: 1 });
  addSide(builder, { keys: columnKeys, side: columns, mode: 2 });
  const kindOf = kindsOf(links);
  for (const link of list) {
    const [from = '', to = ''] = [rowKeys[link.row], columnKeys[link.column]];
    builder.tie({ from, to, kind: kindOf(link.matrix), direction: 'undirected', ...tieOf(link) });
  }
}

function addOneMode(builder: NetworkBuilder, links: DlLinks): void {
  const { header, rows, list } = links;
  const ends = list.map(({ row, column }) => Math.max(row, column));
  const keys = keysOf(links, rows, amountOf(rows, header.rows, ends));
  addSide(builder, { keys, side: rows });
  const kindOf = kindsOf(links);
  const isHalf = header.layout === 'upperhalf' || header.layout === 'lowerhalf';
  const symmetric = isHalf ? new Set<number>() : symmetricMatrices(list);
  for (const link of list) {
    const { row, column, matrix } = link;
    // Of a symmetric matrix each tie stands in it twice.
    const isSymmetric = symmetric.has(matrix);
    if (isSymmetric && row > column) continue;
    const direction = isHalf || isSymmetric ? 'undirected' : 'directed';
    builder.tie({ from: keys[row] ?? '', to: keys[column] ?? '', kind: kindOf(matrix), direction, ...tieOf(link) });
  }
}

/** Adds rows and columns as actors and filled cells as ties. */
export function addLinks(builder: NetworkBuilder, links: DlLinks): void {
  if (links.header.isTwoMode) addTwoModes(builder, links);
  else addOneMode(builder, links);
}
