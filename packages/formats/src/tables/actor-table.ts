import { ColumnValues, FileColumns } from '../network/column-values.js';
import { ActorDescriber } from '../network/described-actor.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { ownActorTable } from '../network-table/own-layout.js';
import type { OwnTable } from '../network-table/own-layout.js';
import { OwnActors } from '../network-table/own-records.js';
import type { Mapping } from '../reading/read-options.js';
import { comparableName } from '../records/comparable-name.js';
import type { JsonObject } from '../records/json-value.js';
import { numberKey } from './actor-keys.js';
import type { ActorKeys } from './actor-keys.js';
import { actorIdColumns } from './data/tie-columns.js';
import { mappedColumn } from './mapped-column.js';
import type { RowPlaces } from './row-places.js';
import type { NumberedSheet } from './table-source.js';

/** The ends of ties, as they are written and as numbers. */
export interface TieEnds {
  readonly written: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Gathers the ends of ties. */
export function tieEnds(written: Iterable<string>): TieEnds {
  const all = new Set(written);
  all.delete('');
  return { written: all, numbers: new Set([...all].flatMap((end) => numberKey(end) ?? [])) };
}

interface Coverage {
  readonly index: number;
  /** Different ends that the column names. */
  readonly covered: number;
  readonly distinct: number;
}

function isEnd({ written, numbers }: TieEnds, value: string): boolean {
  return written.has(value) || numbers.has(numberKey(value) ?? '');
}

function coverageOf({ columns, rows }: NumberedSheet, ends: TieEnds): readonly Coverage[] {
  return columns.map((_name, index) => {
    const values = new Set(rows.map((row) => row[index] ?? ''));
    values.delete('');
    return { index, covered: [...values].filter((value) => isEnd(ends, value)).length, distinct: values.size };
  });
}

/** The column whose cells name most of the ends; among equals the one that is called an id. */
function bestColumn({ columns }: NumberedSheet, coverage: readonly Coverage[]): Coverage | undefined {
  const most = Math.max(...coverage.map(({ covered }) => covered));
  const best = coverage.filter(({ covered }) => covered === most);
  const named = actorIdColumns.flatMap((name) =>
    best.filter(({ index }) => comparableName(columns[index] ?? '') === name),
  );
  return named[0] ?? best[0];
}

const listName =
  /^(akteur(e|:?innen)?|actors?|nodes?|knoten|elemente?|elements?|partner|organisationen|mitglieder|members)$/i;
const fewestCovered = 0.3;

/** Whether a sheet lists the actors of ties: in the own layout, by its name, or because it names the ends. */
export function isActorList(sheet: NumberedSheet, ends: TieEnds): boolean {
  if (ownActorTable(sheet.columns) !== undefined || listName.test(sheet.name)) return true;
  const best = bestColumn(sheet, coverageOf(sheet, ends));
  if (best === undefined || best.covered === 0) return false;
  return best.covered >= best.distinct * fewestCovered || best.covered >= ends.written.size * fewestCovered;
}

/** Whether a table names most of the ends of ties in one column. */
export function namesMost(sheet: NumberedSheet, ends: TieEnds): boolean {
  const best = bestColumn(sheet, coverageOf(sheet, ends));
  return best !== undefined && best.covered * 2 > ends.written.size;
}

/** The column whose texts tell actors apart best, for tables without one that is called label or name. */
function tellingColumn({ columns, rows }: NumberedSheet, idAt: number): number | undefined {
  const distinct = columns.map((_name, index) => (index === idAt ? 0 : new Set(rows.map((row) => row[index])).size));
  const most = Math.max(...distinct);
  return rows.length > 1 && most > rows.length * 0.9 ? distinct.indexOf(most) : undefined;
}

/** Where actors of a list go. */
export interface ActorTarget {
  readonly builder: NetworkBuilder;
  readonly places: RowPlaces;
  /** The ends of the ties, gathered once somebody asks. */
  readonly ends: () => TieEnds;
  readonly keys: ActorKeys;
  readonly mapping?: Mapping | undefined;
}

function addOwnActors({ builder, places, keys }: ActorTarget, sheet: NumberedSheet, table: OwnTable): void {
  const actors = new OwnActors(table);
  const start = places.startOf(sheet);
  for (const [index, row] of sheet.rows.entries()) {
    const at = start + (sheet.numbers[index] ?? 0);
    const draft = actors.read(row, at, (heading, cell) =>
      builder.findings.drop('cell-unfit', places.nameOf(at), `${heading}: ${cell}`),
    );
    if (draft === undefined) continue;
    builder.actor(draft);
    keys.add(draft.key, draft.label);
  }
}

/** Which columns of a list of actors are more than descriptions, by their place in the row. */
export interface ActorColumns {
  readonly idAt: number;
  /** Column of the label, where none is called so. */
  readonly labelAt?: number | undefined;
  /** Columns that stay with the origin. */
  readonly aside?: ReadonlySet<number>;
}

function restOf(
  row: readonly string[],
  columns: readonly string[],
  aside: ReadonlySet<number>,
): JsonObject | undefined {
  const kept = [...aside].flatMap((at) => (row[at] ? [[columns[at] ?? '', row[at]] as const] : []));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Adds an actor per row; columns that the model does not know become attributes. */
export function addActorRows(
  { builder, places, keys }: Pick<ActorTarget, 'builder' | 'places' | 'keys'>,
  sheet: NumberedSheet,
  { idAt, labelAt, aside = new Set() }: ActorColumns,
): void {
  const { columns, rows } = sheet;
  const declared = new FileColumns();
  for (const [index, name] of columns.entries())
    declared.declare(String(index), name === '' ? `column ${index + 1}` : name);
  const values = new ColumnValues(declared);
  const describer = new ActorDescriber(declared);
  const start = places.startOf(sheet);
  for (const [place, row] of rows.entries()) {
    const key = row[idAt] ?? '';
    if (key === '') continue;
    values.clear();
    for (const [index, cell] of row.entries())
      if (index !== idAt && cell !== '' && !aside.has(index)) values.set(index, cell);
    const described = describer.describe(values);
    const label = described.label ?? (labelAt === undefined ? undefined : row[labelAt]);
    const rest = restOf(row, columns, aside);
    builder.actor({ ...described, label, key, rest, at: start + (sheet.numbers[place] ?? 0) });
    keys.add(key, label);
  }
}

function addDescribedActors(target: ActorTarget, sheet: NumberedSheet): void {
  const { ends, mapping = {} } = target;
  const idAt = mappedColumn(sheet, mapping, 'actorId') ?? bestColumn(sheet, coverageOf(sheet, ends()))?.index ?? 0;
  const labelAt = mappedColumn(sheet, mapping, 'actorName') ?? tellingColumn(sheet, idAt);
  addActorRows(target, sheet, { idAt, labelAt });
}

/** Adds the actors of a list that belongs to ties. */
export function addActors(target: ActorTarget, sheet: NumberedSheet): void {
  const own = ownActorTable(sheet.columns);
  if (own === undefined) addDescribedActors(target, sheet);
  else addOwnActors(target, sheet, own);
}
