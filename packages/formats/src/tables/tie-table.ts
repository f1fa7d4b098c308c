import type { TieDirection } from '@geflecht/core/network';
import { ownTie } from '../network-table/own-records.js';
import type { OwnTable } from '../network-table/own-layout.js';
import { directionWord } from '../network/direction-word.js';
import { attributesOf } from '../network/attributes.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { readPeriod } from '../network/read-period.js';
import type { Period, TieDraft } from '../network/tie-draft.js';
import type { FileContent } from '../reading/file-content.js';
import type { Mapping } from '../reading/read-options.js';
import { comparableName } from '../records/comparable-name.js';
import { readNumber } from '../records/json-value.js';
import { readMoment } from '../time/read-moment.js';
import { isRoundedId } from './actor-keys.js';
import type { ActorKeys } from './actor-keys.js';
import { endColumns, tieColumns } from './data/tie-columns.js';
import type { TieColumn } from './data/tie-columns.js';
import { dayCell } from './day-cell.js';
import type { RowPlaces } from './row-places.js';
import { headingPlace } from './table-source.js';
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
    return words.length > 0 && words.every((word) => directionWord(word) !== undefined);
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
  readonly places: RowPlaces;
  readonly keys: ActorKeys;
  /** Kind of ties whose row names none. */
  readonly kind?: string | undefined;
}

type Row = readonly string[];

function cellOf(row: Row, index: number | undefined): string {
  return index === undefined ? '' : (row[index] ?? '');
}

function periodsOf(row: Row, { year, since, until }: TieRoles['columns']): readonly Period[] | undefined {
  if (year === undefined && since === undefined && until === undefined) return undefined;
  const [inYear, first, last] = [year, since, until].map((index) => dayCell(cellOf(row, index)));
  const period = inYear === '' ? readPeriod(first, last) : readPeriod(inYear, inYear);
  return period === undefined ? undefined : [period];
}

/** Reads the ties of one sheet, row by row. */
class TieRows {
  readonly #target: TieTarget;
  readonly #roles: TieRoles;
  readonly #others: readonly (readonly [name: string, index: number])[];

  constructor(target: TieTarget, { columns }: NumberedSheet, roles: TieRoles) {
    this.#target = target;
    this.#roles = roles;
    const used = new Set([roles.from, roles.to, ...Object.values(roles.columns)]);
    this.#others = columns.flatMap((name, index) =>
      used.has(index) ? [] : [[name === '' ? `column ${index + 1}` : name, index] as const],
    );
  }

  draft(row: Row, at: number): TieDraft {
    const { from, to, columns } = this.#roles;
    return {
      from: this.#end(cellOf(row, from), at),
      to: this.#end(cellOf(row, to), at),
      direction: this.#direction(cellOf(row, columns.direction)),
      id: cellOf(row, columns.id) || undefined,
      kind: cellOf(row, columns.kind) || this.#target.kind,
      weight: this.#weight(cellOf(row, columns.weight), at),
      periods: periodsOf(row, columns),
      attributes: this.#attributes(row),
      at,
    };
  }

  #end(written: string, at: number): string {
    const { builder, keys, places } = this.#target;
    if (isRoundedId(written)) builder.findings.report('id-rounded', places.nameOf(at), written);
    return keys.find(written, at);
  }

  #direction(written: string): TieDirection {
    const usual = this.#roles.isDirected ? 'directed' : 'undirected';
    return written === '' ? usual : (directionWord(written) ?? usual);
  }

  #weight(written: string, at: number): number | undefined {
    if (written === '') return undefined;
    const weight = readNumber(written);
    const { builder, places } = this.#target;
    if (weight === undefined) builder.findings.drop('number-unreadable', places.nameOf(at), written);
    return weight;
  }

  #attributes(row: Row): TieDraft['attributes'] {
    if (this.#others.length === 0) return undefined;
    return attributesOf(this.#others.map(([name, index]) => [name, row[index]]));
  }
}

/** Adds one tie per row; columns without a role become attributes. */
export function addTies(target: TieTarget, sheet: NumberedSheet, roles: TieRoles): void {
  const { builder, places } = target;
  const start = places.startOf(sheet);
  const ties = new TieRows(target, sheet, roles);
  for (let index = 0; index < sheet.rows.length; index += 1) {
    builder.tie(ties.draft(sheet.rows[index] ?? [], start + (sheet.numbers[index] ?? 0)));
  }
}

/** Adds ties of a table in this project's own layout. */
export function addOwnTies({ builder, keys, places }: TieTarget, sheet: NumberedSheet, table: OwnTable): void {
  const start = places.startOf(sheet);
  for (const [index, row] of sheet.rows.entries()) {
    const at = start + (sheet.numbers[index] ?? 0);
    const note = (heading: string, cell: string) =>
      builder.findings.drop('cell-unfit', places.nameOf(at), `${heading}: ${cell}`);
    const tie = ownTie(row, { table, at, note });
    builder.tie({ ...tie, from: keys.find(tie.from, at), to: keys.find(tie.to, at) });
  }
}

/** Names the mapping in a warning, so that nobody has to guess. */
export function reportTieRoles(file: FileContent, sheet: NumberedSheet, { from, to, columns }: TieRoles): void {
  const meanings = Object.entries({ from, to, ...columns }).map(([role, index]) => ({
    role,
    headings: [sheet.columns[index] ?? ''],
    isGuessed: false,
  }));
  file.findings.understand('columns-mapped', headingPlace(sheet), meanings);
}
