import type { TieDirection } from '@geflecht/core/network';
import { ownTie } from '../network-table/own-records.js';
import type { OwnTable } from '../network-table/own-layout.js';
import { attributesOf } from '../network/attributes.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { readPeriod } from '../network/read-period.js';
import type { Period } from '../network/tie-draft.js';
import type { FileContent } from '../reading/file-content.js';
import type { Mapping } from '../reading/read-options.js';
import { comparableName } from '../records/comparable-name.js';
import { readNumber } from '../records/json-value.js';
import { slug } from '../records/slug.js';
import { readMoment } from '../time/read-moment.js';
import { isRoundedId } from './actor-keys.js';
import type { ActorKeys } from './actor-keys.js';
import { directionWords, endColumns, tieColumns } from './data/tie-columns.js';
import type { TieColumn } from './data/tie-columns.js';
import { dayCell } from './day-cell.js';
import { headingPlace, rowPlace } from './table-source.js';
import type { NumberedSheet } from './table-source.js';
import { mappedColumn } from './mapped-column.js';

/** Which columns of a table are which part of a tie, by their place in the row. */
export interface TieRoles {
  readonly from: number;
  readonly to: number;
  readonly isDirected: boolean;
  readonly columns: Readonly<Partial<Record<TieColumn, number>>>;
}

const sampleSize = 200;

function isTime(cell: string | undefined): boolean {
  return readMoment(cell) !== undefined;
}

/** Two columns of times are a programme, whatever their headings. */
function areTimes({ rows }: NumberedSheet, from: number, to: number): boolean {
  const sample = rows.slice(0, sampleSize);
  return sample.length > 0 && sample.every((row) => isTime(row[from]) && isTime(row[to]));
}

function namedEnds(names: readonly string[]): { from: number; to: number; isDirected: boolean } | undefined {
  for (const { from, to, isDirected } of endColumns) {
    const [start, end] = [names.indexOf(from), names.indexOf(to)];
    if (start >= 0 && end >= 0) return { from: start, to: end, isDirected };
  }
  return undefined;
}

function furtherColumns(table: NumberedSheet, taken: readonly number[], mapping: Mapping) {
  const names = table.columns.map(comparableName);
  const free = new Set(taken);
  const columns: Partial<Record<TieColumn, number>> = {};
  // Gephi's column Type says how a tie runs; elsewhere it names its kind.
  const isDirection = (index: number) => {
    const words = table.rows
      .slice(0, sampleSize)
      .map((row) => row[index] ?? '')
      .filter((word) => word !== '');
    return words.length > 0 && words.every((word) => directionWords.has(slug(word)));
  };
  for (const role of ['direction', 'weight', 'kind', 'id', 'year', 'since', 'until'] as const) {
    const mapped = mappedColumn(table, mapping, role);
    const named = tieColumns[role].map((name) => names.indexOf(name)).find((index) => index >= 0 && !free.has(index));
    const index = mapped ?? named;
    if (index === undefined || (role === 'direction' && mapped === undefined && !isDirection(index))) continue;
    columns[role] = index;
    free.add(index);
  }
  return columns;
}

/**
 * Finds the columns of a table of ties, by their headings or by a stated mapping.
 * @throws FormatError `mapping-unknown`
 */
export function tieRoles(table: NumberedSheet, mapping: Mapping = {}): TieRoles | undefined {
  const names = table.columns.map(comparableName);
  const [from, to] = [mappedColumn(table, mapping, 'from'), mappedColumn(table, mapping, 'to')];
  const ends = from !== undefined && to !== undefined ? { from, to, isDirected: true } : namedEnds(names);
  if (ends === undefined || (from === undefined && areTimes(table, ends.from, ends.to))) return undefined;
  return { ...ends, columns: furtherColumns(table, [ends.from, ends.to], mapping) };
}

/** What ties of a sheet need beside their columns. */
export interface TieTarget {
  readonly builder: NetworkBuilder;
  readonly keys: ActorKeys;
  /** Kind of ties whose row names none. */
  readonly kind?: string | undefined;
}

function weightOf(builder: NetworkBuilder, written: string, at: string): number | undefined {
  if (written === '') return undefined;
  const weight = readNumber(written);
  if (weight === undefined) builder.findings.drop('number-unreadable', at, written);
  return weight;
}

function directionOf(written: string, isDirected: boolean): TieDirection {
  const usual = isDirected ? 'directed' : 'undirected';
  return written === '' ? usual : (directionWords.get(slug(written)) ?? usual);
}

function periodsOf(row: readonly string[], { year, since, until }: TieRoles['columns']): readonly Period[] | undefined {
  if (year === undefined && since === undefined && until === undefined) return undefined;
  const time = (index: number | undefined) => (index === undefined ? '' : dayCell(row[index] ?? ''));
  const [inYear, first, last] = [time(year), time(since), time(until)];
  const period = inYear === '' ? readPeriod(first, last) : readPeriod(inYear, inYear);
  return period === undefined ? undefined : [period];
}

function endOf({ builder, keys }: TieTarget, written: string, at: string): string {
  if (isRoundedId(written)) builder.findings.report('id-rounded', at, written);
  return keys.find(written, at);
}

/** Adds one tie per row; columns without a role become attributes. */
export function addTies(target: TieTarget, sheet: NumberedSheet, roles: TieRoles): void {
  const { builder } = target;
  const { columns, from, to, isDirected } = roles;
  const used = new Set([from, to, ...Object.values(columns)]);
  const others = sheet.columns.flatMap((name, index) =>
    used.has(index) ? [] : [[name === '' ? `column ${index + 1}` : name, index] as const],
  );
  for (const [place, row] of sheet.rows.entries()) {
    const at = rowPlace(sheet, place);
    const cell = (role: TieColumn) => row[columns[role] ?? -1] ?? '';
    builder.tie({
      from: endOf(target, row[from] ?? '', at),
      to: endOf(target, row[to] ?? '', at),
      direction: directionOf(cell('direction'), isDirected),
      id: cell('id') || undefined,
      kind: cell('kind') || target.kind,
      weight: weightOf(builder, cell('weight'), at),
      periods: periodsOf(row, columns),
      attributes: others.length === 0 ? undefined : attributesOf(others.map(([name, index]) => [name, row[index]])),
      at,
    });
  }
}

/** Adds ties of a table in this project's own layout. */
export function addOwnTies({ builder, keys }: TieTarget, sheet: NumberedSheet, table: OwnTable): void {
  for (const [index, row] of sheet.rows.entries()) {
    const at = rowPlace(sheet, index);
    const note = (heading: string, cell: string) => builder.findings.drop('cell-unfit', at, `${heading}: ${cell}`);
    const tie = ownTie(row, { table, at, note });
    builder.tie({ ...tie, from: keys.find(tie.from, at), to: keys.find(tie.to, at) });
  }
}

/** Names the mapping in a warning, so that nobody has to guess. */
export function reportTieRoles(file: FileContent, sheet: NumberedSheet, { from, to, columns }: TieRoles): void {
  const pairs = Object.entries({ from, to, ...columns }).map(
    ([role, index]) => `${role} ← ${sheet.columns[index] ?? ''}`,
  );
  file.findings.report('columns-mapped', headingPlace(sheet), pairs.join(', '));
}
