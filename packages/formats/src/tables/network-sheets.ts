import { NetworkBuilder } from '../network/network-builder.js';
import { ownNetworkDraft } from '../network-table/own-network.js';
import { ownActorTable, ownTieTable } from '../network-table/own-layout.js';
import { decodeText } from '../reading/decode-text.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import { ActorKeys } from './actor-keys.js';
import { addActors, isActorList, namesMost, tieEnds } from './actor-table.js';
import type { ActorTarget, TieEnds } from './actor-table.js';
import { csvSheet } from './csv-sheet.js';
import { addMatrix, matrixOf } from './matrix-table.js';
import type { Matrix } from './matrix-table.js';
import { dropOtherSheets } from './other-sheets.js';
import { RowPlaces } from './row-places.js';
import { sheetBlocks } from './sheet-blocks.js';
import { sheetKind } from './sheet-kind.js';
import type { NumberedSheet } from './table-source.js';
import { addOwnTies, addTies, reportTieRoles, tieRoles } from './tie-table.js';
import type { TieRoles } from './tie-table.js';

interface Reading<Part> {
  readonly file: FileContent;
  readonly sheets: readonly NumberedSheet[];
  /** Tables of all sheets. */
  readonly blocks: readonly NumberedSheet[];
  /** Those that hold ties. */
  readonly parts: readonly (Part & { readonly sheet: NumberedSheet })[];
}

interface TiePart {
  readonly roles: TieRoles;
}

interface MatrixPart {
  readonly matrix: Matrix;
}

/** A mapping counts for the tables that have its columns. */
function tieParts(
  blocks: readonly NumberedSheet[],
  { options: { mapping = {} } }: FileContent,
): Reading<TiePart>['parts'] {
  const stated = [mapping['from'], mapping['to']].filter((heading) => heading !== undefined);
  const fitting = blocks.filter(({ columns }) => stated.every((heading) => columns.includes(heading)));
  return (fitting.length === 0 ? blocks : fitting).flatMap((sheet) => {
    const roles = tieRoles(sheet, mapping);
    return roles === undefined ? [] : [{ sheet, roles }];
  });
}

/** Adds the lists of actors: other tables of the file, and the file that was handed in beside it. */
function addLists<Part>({ file, blocks, parts }: Reading<Part>, target: ActorTarget): readonly NumberedSheet[] {
  const taken = new Set(parts.map(({ sheet }) => sheet));
  const lists = blocks.filter((sheet) => !taken.has(sheet) && isActorList(sheet, target.ends()));
  for (const list of lists) addActors(target, list);
  const { companion } = file.options;
  if (companion !== undefined) {
    assertWithin(file.limits, 'bytes', companion.bytes.length);
    addActors(target, csvSheet(file, decodeText(companion.bytes).text));
  }
  return lists;
}

function targetOf({ file, sheets }: Reading<unknown>, written: () => Iterable<string>): ActorTarget {
  const places = new RowPlaces();
  const builder = new NetworkBuilder(file, sheets[0]?.format ?? 'csv', places.nameOf);
  let gathered: TieEnds | undefined;
  const ends = () => (gathered ??= tieEnds(written()));
  const keys = new ActorKeys(file.findings, places.nameOf);
  return { builder, places, ends, keys, mapping: file.options.mapping };
}

function finished<Part>(reading: Reading<Part>, target: ActorTarget, lists: readonly NumberedSheet[]): FileReading {
  const { file, sheets, blocks, parts } = reading;
  const used = new Set([...parts.map(({ sheet }) => sheet), ...lists].map(({ sheet }) => sheet.name));
  const network = ownNetworkDraft(blocks);
  for (const { name, place, headingNumber } of sheets) {
    if (used.has(name) && blocks.filter((block) => block.name === name).length > 1)
      file.findings.report('tables-several', `${place}row ${headingNumber}`, name);
  }
  dropOtherSheets(
    file,
    sheets,
    sheets.filter((sheet) => used.has(sheet.name) || sheet === network?.sheet),
  );
  return { document: target.builder.finish(network?.draft), format: sheets[0]?.format ?? 'csv', kind: 'network' };
}

function* endsOf(parts: Reading<TiePart>['parts']): Iterable<string> {
  for (const { sheet, roles } of parts) {
    for (const row of sheet.rows) {
      yield row[roles.from] ?? '';
      yield row[roles.to] ?? '';
    }
  }
}

function tiesReading(reading: Reading<TiePart>): FileReading {
  const { file, parts } = reading;
  const target = targetOf(reading, () => endsOf(parts));
  const lists = addLists(reading, target);
  for (const { sheet, roles } of parts) {
    const own = ownTieTable(sheet.columns);
    const kind = sheetKind(sheet, parts.length);
    if (own === undefined) addTies({ ...target, kind }, sheet, roles);
    else addOwnTies(target, sheet, own);
    reportTieRoles(file, sheet, roles);
  }
  return finished(reading, target, lists);
}

function matrixReading(reading: Reading<MatrixPart>): FileReading {
  const { parts } = reading;
  const names = parts.flatMap(({ matrix }) => [...matrix.rows, ...matrix.columns]);
  const target = targetOf(reading, () => names);
  const lists = addLists(reading, target);
  for (const { sheet, matrix } of parts) addMatrix(target, { sheet, matrix, kind: sheetKind(sheet, parts.length) });
  return finished(reading, target, lists);
}

/** Several readers look at the same sheets in turn. */
const opened = new WeakMap<readonly NumberedSheet[], Reading<TiePart>>();

function openNetwork(sheets: readonly NumberedSheet[], file: FileContent): Reading<TiePart> {
  const known = opened.get(sheets);
  if (known !== undefined) return known;
  const blocks = sheets.flatMap((sheet) => sheetBlocks(sheet, file));
  const reading = { file, sheets, blocks, parts: tieParts(blocks, file) };
  opened.set(sheets, reading);
  return reading;
}

/**
 * Reads sheets of ties with the lists of their actors, or matrices of one or two kinds of actors; several sheets of ties
 * are several kinds of tie. Sheets are recognised by what they hold.
 * @throws FormatError `mapping-unknown`, `too-many`
 */
export function readNetworkSheets(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const reading = openNetwork(sheets, file);
  if (reading.parts.length > 0) return tiesReading(reading);
  const matrices = reading.blocks.flatMap((sheet) => {
    const matrix = matrixOf(sheet);
    return matrix === undefined ? [] : [{ sheet, matrix }];
  });
  return matrices.length === 0 ? undefined : matrixReading({ ...reading, parts: matrices });
}

function isOwn({ columns }: NumberedSheet): boolean {
  return ownTieTable(columns) !== undefined || ownActorTable(columns) !== undefined;
}

/**
 * Reads what can be nothing but a network, before a column of dates or addresses makes its list of actors look like
 * something else: this project's own layout, and ties beside a table that names most of their ends.
 */
export function readCertainNetwork(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  if (sheets.some(isOwn)) return readNetworkSheets(sheets, file);
  const reading = openNetwork(sheets, file);
  const { blocks, parts } = reading;
  if (parts.length === 0 || blocks.length === parts.length) return undefined;
  const ends = tieEnds(endsOf(parts));
  const ties = new Set(parts.map(({ sheet }) => sheet));
  return blocks.some((sheet) => !ties.has(sheet) && namesMost(sheet, ends)) ? tiesReading(reading) : undefined;
}

/** Reads a workbook that opens with ties as a network, whatever else it holds. */
export function readLeadingTies(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const reading = openNetwork(sheets, file);
  const first = sheets.find(({ isHidden }) => !isHidden);
  return reading.parts.some(({ sheet }) => sheet.name === first?.name) ? tiesReading(reading) : undefined;
}
